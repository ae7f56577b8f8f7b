import { describe, expect, it } from 'vitest';
import type { Candidate } from '../../src/extraction/candidate.js';
import { recogniseInitiatives } from '../../src/extraction/initiatives/index.js';
import { prepareSource } from '../../src/extraction/source.js';
import { printed } from './printed.js';
import { outermost, recognised } from './recognised.js';

const recognise = (text: string, title = '') => recognised(recogniseInitiatives, text, title);
const names = (text: string, title = '') => outermost(recognise(text, title));

describe('standing programmes', () => {
  it('finds them with the words that go with their names', () => {
    expect(names('坚持新时代“枫桥经验”，深入实施“八八战略”，推进扫黑除恶专项斗争')).toEqual([
      '新时代“枫桥经验”',
      '八八战略',
      '扫黑除恶专项斗争',
    ]);
  });

  it('finds what is named after a region or a sector', () => {
    expect(names('推进平安临沂建设、法治山东建设，平安校园建设见效，祝大家平安健康')).toEqual([
      '平安临沂建设',
      '法治山东建设',
      '平安校园建设',
    ]);
  });

  it('takes full, short and general name for one', () => {
    const keys = recognise('平安山东建设15周年，建设平安山东，平安建设走在前').map(({ key }) => key);
    expect(new Set(keys)).toEqual(new Set(['平安山东']));
  });
});

describe('names in quotation marks', () => {
  it.each([
    ['出台“五减”措施，开展“便民提速”活动', ['“五减”措施', '“便民提速”活动']],
    ['扎实开展“六大工程”“八大行动”', ['六大工程', '八大行动']],
    ['其中，“跨县事项一窗通办”等9个项目已落地', ['跨县事项一窗通办']],
    ['网格员通过“云岭平安通”上报', ['云岭平安通']],
    ['台风“海葵”来袭，孩子被标“已婚”，奏响“大合唱”', []],
  ])('%s', (text, expected) => expect(names(text)).toEqual(expected));

  it('needs no verb in a headline', () => {
    expect(names('正文没有引号。', '乡镇“共享厨房”全覆盖')).toEqual(['共享厨房']);
  });
});

describe('names told by their suffix', () => {
  it.each([
    ['全市开展道路交通安全百日攻坚专项行动。', ['道路交通安全百日攻坚专项行动']],
    ['坚决打好防汛抗旱攻坚战，', ['防汛抗旱攻坚战']],
    ['落实警务合作第二个“三年行动计划”，', ['第二个“三年行动计划”']],
    ['加快打造市域社会治理现代化先行市的步伐', ['市域社会治理现代化先行市']],
    ['实施夜市安全提升行动、老楼消防改造行动。', ['夜市安全提升行动', '老楼消防改造行动']],
    ['建设完善运转高效的基层治理信息系统，', ['基层治理信息系统']],
    ['便利群众办事12项措施发布，推出9项交管便民举措', ['9项交管便民举措']],
    ['立即展开行动，组织救援行动，制定工作计划', []],
  ])('%s', (text, expected) => expect(names(text)).toEqual(expected));
});

describe('emergency responses', () => {
  it('takes those with a stated level, from the hazard on', () => {
    expect(
      names('临川市同步启动全市防汛防台风四级应急响应，省防指将防汛应急响应提升至Ⅲ级。启动应急响应。'),
    ).toEqual(['全市防汛防台风四级应急响应', '防汛应急响应']);
  });
});

describe('titles, zones, themes and lists of local news', () => {
  it.each([
    [
      '云岭县荣获“平安建设先进县”称号，三个村获评全省民主法治示范村。',
      ['“平安建设先进县”称号', '全省民主法治示范村'],
    ],
    ['我市开展“扫楼清患”集中整治行动', ['“扫楼清患”集中整治行动']],
    ['启动2024年临川就业服务月活动。', ['2024年临川就业服务月活动']],
    ['全县启动防汛三级响应，', ['防汛三级响应']],
    ['推行“五老说事”工作法，推广云岭板凳调解法。', ['“五老说事”工作法', '云岭板凳调解法']],
    ['市里公布十件民生实事，实施老旧小区消防提升工程', ['十件民生实事', '老旧小区消防提升工程']],
    ['启用云岭智慧消防预警平台，', ['云岭智慧消防预警平台']],
    ['落实国民经济和社会发展第十五个五年规划', ['国民经济和社会发展第十五个五年规划']],
  ])('%s', (text, expected) => expect(names(text)).toEqual(expected));

  it.each([
    '“十四五”期间产量提高，企业建成智能分拣系统',
    '打造“绿色引擎”，按下“快进键”，跑出“加速度”',
    '美国总统宣布启动“自由之盾”行动计划',
    '要转化为具体行动，建设更多惠民工程',
  ])('finds none: %s', (text) => expect(names(text)).toEqual([]));

  it('takes a five-year plan by its number and by its short name for one', () => {
    const keys = recognise('“十五五”规划即第十五个五年规划').map(({ key }) => key);
    expect(new Set(keys).size).toBe(1);
  });

  it('leaves a title in 《》 to the documents', () => {
    expect(names('云岭养老服务三年行动计划发布，《云岭养老服务三年行动计划》提出')).not.toContain(
      '云岭养老服务三年行动计划',
    );
  });
});

describe('the calendar', () => {
  it('finds standing days, plans by number, and study campaigns', () => {
    expect(
      names(
        '今天是第九个全民国家安全教育日。“十四五”规划收官，开展深入贯彻中央八项规定精神学习教育，2025年春运启动',
      ),
    ).toEqual(['第九个全民国家安全教育日', '“十四五”规划', '深入贯彻中央八项规定精神学习教育', '2025年春运']);
  });
});

it('finds the region that a programme is named after inside it', () => {
  const text = '平安山东建设';
  const source = prepareSource(printed(text));
  const region = { start: 2, end: 4, type: 'Region', key: '370000', rule: 'region-gazetteer' } as const;
  expect(recogniseInitiatives(source, [region])).toContainEqual({ ...region, nested: true });
});

describe('what stands before a name is no part of it', () => {
  it.each([
    ['公安机关总结夏季治安打击整治行动。', ['夏季治安打击整治行动']],
    ['全国铺开安全生产治本攻坚三年行动', ['安全生产治本攻坚三年行动']],
    ['省新闻办近日举行全省打击整治养老诈骗专项行动发布会', ['全省打击整治养老诈骗专项行动']],
    ['这次消防安全集中除患攻坚大整治行动，', ['消防安全集中除患攻坚大整治行动']],
    ['其中有电动车整治，也有城镇燃气安全专项整治。', ['城镇燃气安全专项整治']],
    ['云岭县6月24日把防汛应急响应升至Ⅰ级。', ['防汛应急响应']],
    ['云岭地震国家地震应急响应提升至二级', ['国家地震应急响应']],
    ['学习教育】各地扎实推进党纪学习教育', ['党纪学习教育']],
  ])('%s', (text, expected) => expect(names(text)).toEqual(expected));

  it.each(['部署2024年专项行动，', '要求应急管理系统提高能力', '印发矿山安全“硬措施”', '开展多次打击行动。'])(
    'leaves nothing generic: %s',
    (text) => expect(names(text)).toEqual([]),
  );

  it.each([
    ['青禾省通报打击整治养老诈骗专项行动', 'Region', '青禾省'],
    ['云岭县人民法院打击整治养老诈骗专项行动', 'Agency', '云岭县人民法院'],
    ['青禾防总对打击整治养老诈骗专项行动', 'Agency', '青禾防总'],
  ] as const)('begins after whoever runs it: %s', (text, type, actor) => {
    const source = prepareSource(printed(text));
    const found: Candidate[] = [{ start: 0, end: actor.length, type, key: actor, rule: 'given' }];
    const programmes = recogniseInitiatives(source, found).filter((one) => one.type === 'Initiative');
    expect(programmes.map(({ start, end }) => text.slice(start, end))).toEqual(['打击整治养老诈骗专项行动']);
  });
});

describe('titles, prizes, packages and rounds', () => {
  it('finds those who are found the best of their trade, and prizes', () => {
    expect(names('县委宣传部发布2025年“最美职工”，授予全省最美调解员称号，第三届“金芦奖”揭晓')).toEqual([
      '2025年“最美职工”',
      '全省最美调解员称号',
      '第三届“金芦奖”',
    ]);
    expect(names('他获得一等奖，云岭最美风景吸引游客')).toEqual([]);
  });

  it('finds packages by what they are for, and their bare number with them', () => {
    const found = recognise('出台了促进养老服务的30条具体措施。', '青禾推出30条措施');
    expect(found.filter(({ nested }) => !nested).map(({ name }) => name)).toEqual([
      '30条措施',
      '促进养老服务的30条具体措施',
    ]);
    expect(new Set(found.map(({ key }) => key)).size).toBe(1);
    expect(names('会议从四个方面提出12项具体措施')).toEqual([]);
  });

  it('finds numbered rounds of inspection', () => {
    expect(names('十四届县委第八轮巡察派出5个巡察组')).toEqual(['十四届县委第八轮巡察']);
  });

  it('takes an event with its place for a gathering', () => {
    expect(names('“无毒青春”主题宣传活动在临川区夜市举行')).toEqual([]);
  });

  it.each([
    ['云岭县不断推进集体林地管理制度改革，', ['集体林地管理制度改革']],
    ['作为青禾省林业改革综合试点城市，临川', ['青禾省林业改革综合试点城市']],
    ['各村按“一户一档”逐户上门', ['一户一档']],
    ['中心开通“石板路”方言调解热线', ['“石板路”方言调解热线']],
    ['该院“三步矫治法”被省法院评为', ['三步矫治法']],
    ['有关部门推进各项制度改革，', []],
    ['“一店一策”', []],
  ])('%s', (text, expected) => {
    expect(names(text)).toEqual(expected);
  });

  it('takes work for peace as a field where no place is named with it', () => {
    expect(names('在平安建设和社会治理方面')).toEqual([]);
    expect(names('推进平安临沂建设，把平安建设摆在首位')).toEqual(['平安临沂建设', '平安建设']);
  });

  it('keeps a trophy apart from the programme', () => {
    const found = recognise('推进平安临沂建设，捧得“平安金鼎”').filter(({ nested }) => !nested);
    expect(new Set(found.map(({ key }) => key)).size).toBe(2);
  });
});

describe('names and what stands before them', () => {
  it('begins after whose forces carry it out', () => {
    expect(names('通报全市检察机关“护苗”专项行动进展。')).toEqual(['“护苗”专项行动']);
  });

  it('keeps two quoted names with one head apart', () => {
    expect(names('开展“晨光行动”、“平川二号”行动。')).toContain('“平川二号”行动');
  });

  it('takes the short name that the article gives for the full one', () => {
    const found = recognise('开展冬季治安清查整治行动（以下简称“冬净行动”）。“冬净行动”开展以来，成效明显。');
    expect(new Set(found.map(({ key }) => key)).size).toBe(1);
    expect(found.map(({ name }) => name)).toContain('冬净行动');
  });
});
