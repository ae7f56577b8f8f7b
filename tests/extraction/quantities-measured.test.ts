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
