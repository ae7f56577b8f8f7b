import { describe, expect, it } from 'vitest';
import { measuredRule } from '../../src/extraction/quantities/index.js';
import { Told } from './told.js';

describe('whose figure it is', () => {
  it('is of who the clause opens with, and of the clauses that follow', () => {
    const told = new Told('目前，临川市共转移群众2.3万人，开放安置点120个。', { Region: ['临川市'] });
    expect(told.lines(measuredRule)).toEqual([
      '临川市 23000 人 转移群众 done',
      '临川市 120 个 开放安置点 done',
    ]);
    expect(told.evidence(measuredRule)[1]).toBe('临川市共转移群众2.3万人，开放安置点120个');
  });

  it('is of each of a joint subject', () => {
    const told = new Told('市财政局、市应急管理局紧急预拨300万元救灾资金。', {
      Agency: ['市财政局', '市应急管理局'],
    });
    expect(told.lines(measuredRule)).toEqual([
      '市财政局 3000000 元 救灾资金 total',
      '市应急管理局 3000000 元 救灾资金 total',
    ]);
  });

  it('is of the programme that brings it', () => {
    const told = new Told('县公安局开展夏季行动，破获案件86起，抓获嫌疑人120名。', {
      Agency: ['县公安局'],
      Initiative: ['夏季行动'],
    });
    expect(told.lines(measuredRule)).toEqual([
      '夏季行动 86 起 破获案件 done',
      '夏季行动 120 名 抓获嫌疑人 done',
    ]);
  });

  it('is of the list, not of the projects that stand for it', () => {
    const told = new Told('9项实事项目中，“云上报警”等5个项目已落地，“数据共享”等4个项目正推进。', {
      Initiative: ['9项实事项目', '云上报警', '数据共享'],
    });
    expect(told.lines(measuredRule)).toEqual([
      '9项实事项目 9 项 实事项目 total',
      '9项实事项目 5 个 项目 done',
      '9项实事项目 4 个 项目 ongoing',
    ]);
  });

  it('is of the region that 全市 and 当地 stand for', () => {
    const told = new Told('杭州市发布预警。全市关闭景区52个。', { Region: ['杭州市'] });
    expect(told.lines(measuredRule)).toEqual(['杭州市 52 个 关闭景区 done']);
  });

  it('tells before from after', () => {
    const told = new Told('“阳光食堂”覆盖率从24%提高到97%。', { Initiative: ['阳光食堂'] });
    expect(told.lines(measuredRule)).toEqual(['阳光食堂 24 % 覆盖率 before', '阳光食堂 97 % 覆盖率 after']);
  });

  it('keeps the day that is stated', () => {
    const told = new Told('截至6月30日，临川市化解矛盾纠纷1200余件。', { Region: ['临川市'] });
    expect(told.lines(measuredRule)).toEqual(['临川市 1200 件 化解矛盾纠纷 done 2024-06-30']);
  });
});

describe('figures that are left out', () => {
  it.each([
    '临川市的火灾造成3人死亡，5人受伤。',
    '全国破获案件3万起。',
    '临川市用了24小时、12天。',
    '青禾公司投入人员200名。',
  ])('%s', (text) => expect(new Told(text, { Region: ['临川市'] }).lines(measuredRule)).toEqual([]));

  it('leaves out figures whose source alone is named', () => {
    const told = new Told('省统计局数据显示，接待游客30万人次。省统计局组织培训20场。', {
      Agency: ['省统计局'],
    });
    expect(told.lines(measuredRule).map((line) => line.split(' ').slice(0, 2).join(' '))).toEqual([
      '省统计局 20',
    ]);
  });

  it('leaves out figures of works, shops and bodies that have no name', () => {
    const told = new Told(
      '临川建成公园12个，该工程全长19公里。临川检察机关问责89名干部，人民调解组织调解纠纷300件。',
      { Region: ['临川'] },
    );
    expect(told.lines(measuredRule).map((line) => line.split(' ').slice(0, 2).join(' '))).toEqual([
      '临川 12',
    ]);
  });

  it('leaves out hours, the missing, members of a body and those it deals with', () => {
    const told = new Told(
      '临川发生山体滑坡，47人失联。临川列车运行压缩到1个多小时。临川与200家企业签约。3000名省人大代表到会。',
      { Region: ['临川'], Agency: ['省人大'] },
    );
    expect(told.lines(measuredRule)).toEqual([]);
  });
});

describe('who the text goes on to speak of', () => {
  const lines = (text: string, names: ConstructorParameters<typeof Told>[1]): string[] =>
    new Told(text, names).lines(measuredRule).map((line) => line.split(' ').slice(0, 2).join(' '));

  it('stays with a place through the sentences of a paragraph, until the whole country takes over', () => {
    const text = '临川市启动响应。目前，已转移群众300人。全国转移群众8000人。已安置群众900人。';
    expect(lines(text, { Region: ['临川市'] })).toEqual(['临川市 300']);
  });

  it('returns to the place for 当地 and to the body for 该院', () => {
    const text =
      '临川县发生山洪。省应急厅派出2个工作组。当地转移群众60人。\n临川法院发布报告。该院办结案件700件。';
    expect(lines(text, { Region: ['临川县'], Agency: ['省应急厅', '临川法院'] })).toEqual([
      '省应急厅 2',
      '临川县 60',
      '临川法院 700',
    ]);
  });

  it('is the place that a storm strikes', () => {
    expect(lines('强降雨造成临川县10多条道路中断，当地出动救援人员200人。', { Region: ['临川县'] })).toEqual([
      '临川县 10',
      '临川县 200',
    ]);
  });

  it('counts villages for the town they lie in, and gives each of two its own', () => {
    expect(
      lines('青禾镇北山村等7个村停电。北山村和南溪村分别修复线路3条、5条。', {
        Region: ['青禾镇', '北山村', '南溪村'],
      }),
    ).toEqual(['青禾镇 7', '北山村 3', '南溪村 5']);
  });

  it('reads shares in words', () => {
    expect(lines('临川市小麦收获近九成，三分之一已入库。', { Region: ['临川市'] })).toEqual([
      '临川市 90',
      '临川市 33.3',
    ]);
  });

  it('leaves out the firms and schools of a place', () => {
    expect(lines('在临川市的一家企业，工人们每天生产零件300件。', { Region: ['临川市'] })).toEqual([]);
  });
});

describe('whose figure it is in local news', () => {
  const lines = (text: string, names: ConstructorParameters<typeof Told>[1], title = ''): string[] =>
    new Told(text, names, title).lines(measuredRule).map((line) => line.split(' ').slice(0, 3).join(' '));

  it('is of the campaign in its period, whoever of the place carries it out', () => {
    const text =
      '市公安局通报“护苗”行动战果。\n行动自3月启动以来，全市公安机关破获案件57起，抓获嫌疑人85名。其中云岭分局破获12起。';
    expect(lines(text, { Agency: ['市公安局', '云岭分局'], Initiative: ['“护苗”行动'] })).toEqual([
      '“护苗”行动 57 起',
      '“护苗”行动 85 名',
      '云岭分局 12 起',
    ]);
  });

  it('comes back to the programme of the paragraph for a dated tally', () => {
    const text =
      '临川市开展“清仓”攻坚，51件积案包案到底，市纪委对5个单位发函。到11月30日，已化解46件，化解率90.2%。';
    expect(lines(text, { Region: ['临川市'], Agency: ['市纪委'], Initiative: ['“清仓”攻坚'] })).toEqual([
      '“清仓”攻坚 51 件',
      '市纪委 5 个',
      '“清仓”攻坚 46 件',
      '“清仓”攻坚 90.2 %',
    ]);
  });

  it('is of the body that its people tell of, not of who is only named with the post', () => {
    const told = { Agency: ['县法院'], Official: ['周砚秋'] };
    expect(lines('县法院院长周砚秋介绍，今年共受理案件860件，结案率96%。', told)).toEqual([
      '县法院 860 件',
      '县法院 96 %',
    ]);
    expect(lines('县法院院长周砚秋走访企业20家。', told)).toEqual([]);
  });

  it('counts years in a row, falling numbers of dead, snow and weight', () => {
    const text = '临川市死亡人数减少21人，命案连续三年下降，积雪深度达21厘米，缴获毒品7.3千克。';
    expect(lines(text, { Region: ['临川市'] })).toEqual([
      '临川市 21 人',
      '临川市 3 年',
      '临川市 21 厘米',
      '临川市 7.3 千克',
    ]);
  });

  it('leaves out one case and those who come to a ceremony', () => {
    expect(
      lines('县法院审结一起涉案1.2亿元的案件，17名被告人中11人未满22岁。县法院干警近400人参加。', {
        Agency: ['县法院'],
      }),
    ).toEqual([]);
  });

  it('is what the story says, where the headline says otherwise', () => {
    const text = '临川市开展“清仓”攻坚，化解积案46件。';
    const names = { Region: ['临川市'], Initiative: ['“清仓”攻坚'] };
    expect(lines(text, names, '临川市化解积案46件')).toEqual(['“清仓”攻坚 46 件']);
  });

  it('counts the contents of a list through the sentences that follow it', () => {
    const text = '我国发布了共144种药品的《儿童药品清单》。目前已有32个药品获批，其中有16个是新药。';
    expect(lines(text, { Document: ['儿童药品清单'] })).toEqual([
      '儿童药品清单 144 种',
      '儿童药品清单 32 个',
      '儿童药品清单 16 个',
    ]);
  });
});
