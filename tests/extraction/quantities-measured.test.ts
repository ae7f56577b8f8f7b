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
