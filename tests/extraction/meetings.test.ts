import { describe, expect, it } from 'vitest';
import { recogniseMeetings } from '../../src/extraction/meetings/index.js';
import { outermost, recognised } from './recognised.js';

const recognise = (text: string) => recognised(recogniseMeetings, text);
const names = (text: string) => outermost(recognise(text));

describe('where the name of a gathering begins', () => {
  it.each([
    ['7月24日,临川市社会治安防控工作会议在云岭召开。', ['临川市社会治安防控工作会议']],
    ['周砚秋在全市信访工作会议上强调', ['全市信访工作会议']],
    ['临川市委召开全市“平安护航”行动动员部署会，', ['全市“平安护航”行动动员部署会']],
    ['青禾省政协15日在临川召开“完善基层治理”专题协商会，', ['“完善基层治理”专题协商会']],
    [
      '认真落实市委常委会（扩大）会议和全市深入推进“八项工程”例会精神',
      ['市委常委会（扩大）会议', '全市深入推进“八项工程”例会'],
    ],
    ['按照平安临川建设10周年大会部署要求', ['平安临川建设10周年大会']],
    ['经市纪委常委会会议研究并报市委常委会会议审议，', ['市纪委常委会会议', '市委常委会会议']],
    ['昨日，全县防汛工作总结暨消防安全推进会举行，', ['全县防汛工作总结暨消防安全推进会']],
    ['举行中学生法治课堂启动仪式。', ['中学生法治课堂启动仪式']],
    ['今天，首届“云岭文明对话暨山水论坛”在临川召开。', ['首届“云岭文明对话暨山水论坛”']],
    ['习近平总书记在庆祝全国人民代表大会成立70周年大会上', ['庆祝全国人民代表大会成立70周年大会']],
    [
      '全县“119”消防宣传月启动仪式暨灭火救援实战演练在云岭镇举行。',
      ['全县“119”消防宣传月启动仪式暨灭火救援实战演练'],
    ],
    ['11月29日召开的全区信访工作联席会议全体会议审议了办法', ['全区信访工作联席会议全体会议']],
    ['青禾省今天召开首场吹风会，', ['吹风会']],
    ['竺秋水主持本单位反馈会并作表态发言', ['反馈会']],
  ])('%s', (text, expected) => expect(names(text)).toEqual(expected));
});

describe('congresses and sessions', () => {
  it('finds them in phrases, with and without the name of the Party', () => {
    expect(recognise('党的二十届三中全会和党的十八大以来')).toEqual([
      { name: '党的二十届三中全会', key: '二十届三中全会', nested: false },
      { name: '二十届三中全会', key: '二十届三中全会', nested: true },
      { name: '党的十八大', key: '十八大', nested: false },
      { name: '十八大', key: '十八大', nested: true },
    ]);
  });

  it('takes a session and its own sitting for one', () => {
    const keys = recognise('青禾省十四届人大常委会第六次会议28日举行第二次全体会议。').map(({ key }) => key);
    expect(keys).toHaveLength(2);
    expect(new Set(keys).size).toBe(1);
  });
});

describe('one gathering by several names', () => {
  it('joins what shortens or abbreviates the full name', () => {
    const keys = recognise(
      '市禁毒办主任会议要求\n市禁毒委员会办公室第二次主任会议昨日召开。主任会议认为',
    ).map(({ key }) => key);
    expect(new Set(keys)).toEqual(new Set(['市禁毒委员会办公室第二次主任会议']));
  });

  it('finds the name without its year as well', () => {
    expect(recognise('2024年度全市禁毒工作会议召开')).toEqual([
      { name: '2024年度全市禁毒工作会议', key: '全市禁毒工作会议', nested: false },
      { name: '全市禁毒工作会议', key: '全市禁毒工作会议', nested: true },
    ]);
  });
});

describe('what is no gathering of its own', () => {
  it.each([
    '会议指出，本次会议十分重要，有关部门负责人参加会议。',
    '李望舒主持会议并讲话。',
    '全国人民代表大会代表在大会议室参观。',
    '先后召开三次座谈会。',
    '联合国大会第七十七届会议',
  ])('%s', (text) => expect(names(text)).toEqual([]));
});

describe('what stands before a name is no part of it', () => {
  it.each([
    ['青禾省委理论学习中心组2月28日进行第九次集体学习，', ['第九次集体学习']],
    ['2023年4月曾以该职务向全省政法工作会议作报告。', ['全省政法工作会议']],
    ['筑牢平安防线——全市信访工作会议侧记', ['全市信访工作会议']],
    ['期待本届云岭社会治理论坛取得成果', ['云岭社会治理论坛']],
    ['衷心祝愿中国共产党第二十次全国代表大会召开', ['中国共产党第二十次全国代表大会']],
    ['调查组在临川举行首次全体会议，', ['首次全体会议']],
    [
      '青禾省第十四届人民代表大会常务委员会第三次会议通过',
      ['青禾省第十四届人民代表大会常务委员会第三次会议'],
    ],
  ])('%s', (text, expected) => expect(names(text)).toEqual(expected));

  it.each([
    '周砚秋参加会见并在大会上讲话。',
    '市人大法制委员会副主任委员李望舒向会议报告了草案。',
    '会议采用电视电话会议形式。',
    '这次电视电话会议强调',
    '去年召开的同名会议要求',
    '李望舒为大会秘书长。',
    '要认真做好常委会会议筹备工作',
    '各级行业协会商会牵线搭桥',
  ])('leaves nothing of %s', (text) => expect(names(text)).toEqual([]));
});

describe('fairs and activities', () => {
  it('are gatherings where they open, or are counted or themed and held', () => {
    expect(names('昨天，第十八届云岭国际动漫节在临川开幕。')).toEqual(['第十八届云岭国际动漫节']);
    expect(names('第四届青禾经贸博览会今天开幕。')).toEqual(['第四届青禾经贸博览会']);
    expect(names('6月25日晚，“健康人生、绿色无毒”主题宣传活动在云岭区举行。')).toEqual([
      '“健康人生、绿色无毒”主题宣传活动',
    ]);
    expect(names('在当天的主题活动上，许望舒致辞。')).toEqual(['主题活动']);
  });

  it('are none before they open, as campaigns, or in lists of a programme', () => {
    expect(names('第十八届云岭国际动漫节明天开幕。')).toEqual([]);
    expect(names('2024年云岭消防宣传月活动启动。')).toEqual([]);
    expect(names('访港期间，还将组织甲板招待会、讲座等一系列活动。')).toEqual([]);
  });
});

describe('what is no gathering', () => {
  it.each([
    '云岭区按照市信访工作联席会议统一安排，开展攻坚。',
    '请老船工组成“老渡口”议事会。',
    '当地时间3日下午，周砚秋出席中资企业座谈会。',
    '《2024临川诗词大会》今晚播出。',
    '双方决定设立云岭合作论坛。',
  ])('%s', (text) => expect(names(text)).toEqual([]));
});

describe('one gathering in several forms', () => {
  it("is the headline's short form and the full one, with or without brackets and a second name", () => {
    const keys = recognise(
      '市委政法委员会全体会议召开\n昨日，市委政法委员会2024年第四次全体（扩大）会议暨平安临川建设领导小组第三次会议召开。',
    ).map(({ key }) => key);
    expect(new Set(keys).size).toBe(1);
  });

  it("is not the other body's sitting that it prepares", () => {
    const keys = recognise(
      '青禾省人大常委会第二十四次主任会议24日举行。主任会议决定，提交常委会会议审议。',
    ).map(({ key }) => key);
    expect(new Set(keys).size).toBe(2);
  });
});
