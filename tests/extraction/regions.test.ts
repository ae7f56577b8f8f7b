import { describe, expect, it } from 'vitest';
import { namesOf, partsOf, read } from './read.js';

const regions = (text: string, homeRegion?: string | null) => namesOf('Region', read(text, homeRegion));
const parts = (text: string) => partsOf(read(text));

describe('regions', () => {
  it('takes the full, the short and the one-character name of a province for one region', () => {
    const { entities } = read('浙江省今年多雨。浙江各地加强巡查，沪苏浙皖四地联合行动。');
    const province = entities.find(({ name }) => name === '浙江省');
    expect(province?.mentions.map(({ text }) => text)).toEqual(['浙江省', '浙江', '浙']);
  });

  it('states part-of for names side by side, and for a list after the region they lie in', () => {
    expect(parts('渔船驶入玉环市沙门镇的渔港。')).toEqual(['沙门镇 < 玉环市']);
    expect(parts('浙江宁波、嘉兴等地有大风。')).toEqual(['宁波 < 浙江', '嘉兴 < 浙江']);
  });

  it('leaves the step over a level out where the article prints the level between', () => {
    expect(parts('救援队赶到湖州市吴兴区。湖州吴兴区八里店镇已有积水。')).toEqual([
      '吴兴区 < 湖州市',
      '八里店镇 < 吴兴区',
    ]);
  });

  it('finds no region in the names of companies, schools, papers and bodies', () => {
    expect(regions('浙江青禾科技有限公司、浙江大学和浙江日报的代表到场。')).toEqual([]);
    expect(regions('浙江省公安厅发布通告。')).toEqual([]);
  });

  it('finds no region in the names of sites', () => {
    const text = '密云水库今天开闸，浙江省建德市新安江水电站减少下泄，萧山机场照常。';
    expect(regions(text)).toEqual(['浙江省', '建德市']);
    expect(regions('密云区水库管理部门加强巡查。')).toEqual(['密云区']);
  });

  it('finds no region where two words meet', () => {
    expect(regions('长江西段水位回落，黄河南岸加固堤防。要维护长治久安，治理文山会海。', null)).toEqual([]);
    expect(regions('杭州市民热情很高。')).toEqual(['杭州']);
  });

  it('takes a county short name that is a common word only beside its region or with its full name', () => {
    expect(regions('平安是群众的期盼，和平来之不易。', null)).toEqual([]);
    expect(regions('天津和平区的街头。', null)).toEqual(['天津', '和平区']);
  });

  it('finds villages and communities by their last word where a name can begin', () => {
    expect(regions('队员们赶到大新村和南湖区湘家荡社区。')).toEqual(['大新村', '南湖区', '湘家荡社区']);
    expect(regions('干部走进农村，服务社区，建设美丽乡村。')).toEqual([]);
  });

  it('finds villages that only the word after their list tells to be villages', () => {
    expect(regions('救援队抵达密云区石城镇柳沟、云台等6个村，又走访了赵家洼、白石坡等村落。', null)).toEqual([
      '密云区',
      '石城镇',
      '柳沟',
      '云台',
      '赵家洼',
      '白石坡',
    ]);
    expect(parts('密云区石城镇东沟村、西沟村已通电。')).toEqual([
      '石城镇 < 密云区',
      '东沟村 < 石城镇',
      '西沟村 < 石城镇',
    ]);
    expect(regions('全市6个村、各类社区和3个行政村受益，干部主动为社区服务。', null)).toEqual([]);
  });

  it('finds no region in teams, delegations and states of other countries, though it stands elsewhere', () => {
    expect(regions('甘肃代表团举行会议，甘肃队夺冠。', null)).toEqual([]);
    expect(regions('在兰州有雨。昆士兰州和明尼苏达州有雪。', null)).toEqual(['兰州']);
    const { entities } = read('杭州有雨，杭州萧山国际机场照常起降，杭州队夺冠，杭州将转晴。', null);
    expect(entities.find(({ name }) => name === '杭州')?.mentions.map(({ start }) => start)).toEqual([
      0, 5, 24,
    ]);
  });

  it('finds cities named by one character in phrases of meetings and visits', () => {
    expect(regions('推进会昨日在甬召开，考察组来杭调研。')).toEqual(['甬', '杭']);
  });

  it('knows regions of several provinces', () => {
    expect(regions('长三角、京津冀等地率先试点。', null)).toEqual(['长三角', '京津冀']);
  });

  it('knows divisions that the table lacks by their bodies, their paper and what stands beside them', () => {
    const text = '青禾省委今天部署。岚州市、云屏区有雨，云屏区石岭镇已转移群众，岚州多云。';
    expect(regions(text, '青禾省')).toEqual(['岚州市', '云屏区', '石岭镇']);
    expect(regions('消费市场和贸易区活跃，三省一市联动，洛杉矶市有雨，洛杉矶市有雾。', null)).toEqual([]);
  });
});
