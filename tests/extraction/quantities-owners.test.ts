import { describe, expect, it } from 'vitest';
import { measuredRule } from '../../src/extraction/quantities/index.js';
import { Told } from './told.js';

const figures = (text: string, names: ConstructorParameters<typeof Told>[1]): string[] =>
  new Told(text, names)
    .lines(measuredRule)
    .map((line) => line.split(' ').slice(0, 3).join(' '))
    .toSorted();

describe('figures by their frame', () => {
  it('counts the places of an award for the award', () => {
    expect(
      figures('青禾县、南溪县等18个县获评法治建设示范县。', {
        Region: ['青禾县', '南溪县'],
        Initiative: ['法治建设示范县'],
      }),
    ).toEqual(['法治建设示范县 18 个']);
  });

  it('reads ranks', () => {
    expect(
      figures('去年，青禾县群众安全感达97.5%，居临川市第二位。', { Region: ['青禾县', '临川市'] }),
    ).toEqual(['青禾县 2 位', '青禾县 97.5 %']);
    expect(figures('青禾县第二小学开学。', { Region: ['青禾县'] })).toEqual([]);
  });

  it('counts groups for the bodies they are made of', () => {
    expect(
      figures('由县教育局、县公安局组成的4个检查组走遍学校。', { Agency: ['县教育局', '县公安局'] }),
    ).toEqual(['县公安局 4 个', '县教育局 4 个']);
  });

  it('leaves out departments without a name, readings of a station and the price of a deal', () => {
    expect(figures('国务院各部门共承办建议7000件。', { Agency: ['国务院'] })).toEqual([]);
    expect(figures('青禾县石桥站测得最大降雨280毫米。', { Region: ['青禾县'] })).toEqual([]);
    expect(figures('青禾县一处山场以90万元价格成交。', { Region: ['青禾县'] })).toEqual([]);
  });

  it('gives what companies sign with a place to the place', () => {
    expect(figures('12家企业与青禾县签署了35个项目协议，投资额达80亿元。', { Region: ['青禾县'] })).toEqual([
      '青禾县 35 个',
      '青禾县 8000000000 元',
    ]);
  });

  it('leaves to a house or a market of a place its own figures, and what 这里 then means', () => {
    const places = { Region: ['青禾县', '临川市'] };
    expect(figures('在青禾县中心卫生院，每天接诊患者120人。', places)).toEqual([]);
    expect(figures('在临川市的老码头文创街区，夜色正浓。这里已孵化商户300家。', places)).toEqual([]);
    expect(figures('青禾县关停小作坊和企业12家。', places)).toEqual(['青禾县 12 家']);
    expect(figures('青禾县茶园面积达4900亩。', places)).toEqual(['青禾县 4900 亩']);
  });

  it('gives what a body does in a place to the body', () => {
    expect(
      figures('青禾县检察院联合县妇联，在石桥镇为困难群众发放救助金4万元。', {
        Agency: ['青禾县检察院', '县妇联'],
        Region: ['石桥镇'],
      }),
    ).toEqual(['县妇联 40000 元', '青禾县检察院 40000 元']);
  });

  it('goes on with a campaign in the next paragraph that opens with what was done', () => {
    const names = { Agency: ['青禾县公安局'], Initiative: ['“清源”行动'] };
    const text = '青禾县公安局开展“清源”行动。\n截至目前，已破获案件46起。\n群众认为治安好了，满意率达98%。';
    expect(figures(text, names)).toEqual(['“清源”行动 46 起']);
  });

  it('takes 全区 for a district and not for a community', () => {
    const text = '云屏区召开会议，翠湖社区作交流发言。去年，全区受理纠纷1860件。';
    expect(figures(text, { Region: ['云屏区', '翠湖社区'] })).toEqual(['云屏区 1860 件']);
  });

  it('looks for 当地 in the paragraph where it stands', () => {
    const text = '青禾县今年造林3万亩。\n由南溪县开行的班列昨天发车，当地货运时效提高30%。';
    expect(figures(text, { Region: ['青禾县', '南溪县'] })).toEqual(['南溪县 30 %', '青禾县 30000 亩']);
  });

  it('finds the body that was spoken of behind 该中心, not one that only sits there', () => {
    const text = '青禾县综治中心昨天揭牌。县法院诉讼服务中心、县司法局派员常驻。该中心今年受理事项1276件。';
    expect(figures(text, { Agency: ['青禾县综治中心', '县法院诉讼服务中心', '县司法局'] })).toEqual([
      '青禾县综治中心 1276 件',
    ]);
  });

  it('gives a body no figures of firms it only watches, nor a place those of one person or one share', () => {
    expect(figures('青禾县商务局监测的20家企业实现销售额6亿元。', { Agency: ['青禾县商务局'] })).toEqual([]);
    expect(figures('青禾县开餐馆的周砚秋曾一度停业，社区给予他2500元补贴。', { Region: ['青禾县'] })).toEqual(
      [],
    );
    expect(figures('青禾县每10亿元投资就有5亿元投向工业。', { Region: ['青禾县'] })).toEqual([]);
    expect(figures('在青禾县，20支参赛队伍同场竞技。', { Region: ['青禾县'] })).toEqual([]);
  });
});

describe('what a figure measures', () => {
  const metrics = (text: string): string[] => {
    const told = new Told(text, { Region: ['青禾县'] });
    return measuredRule(told.source, told.entities).map((one) =>
      one.type === 'MEASURED' ? `${one.metric} ${one.status}` : '',
    );
  };

  it.each([
    ['青禾县新增耕地50万亩以上。', '新增耕地 done'],
    ['青禾县技术合同成交额较2020年增长45%。', '技术合同成交额增长 total'],
    ['青禾县查处违法行为62起。', '查处违法行为 done'],
    ['青禾县20个产粮乡镇推行轮作。', '产粮乡镇 total'],
    ['青禾县计划到2027年底，培训工匠3000人次。', '培训工匠 planned'],
  ])('%s', (text, expected) => {
    expect(metrics(text)).toEqual([expected]);
  });
});
