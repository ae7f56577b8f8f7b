import { describe, expect, it } from 'vitest';
import { coversRule, initiativePartOfRule, leadsRule } from '../../src/extraction/initiatives/index.js';
import { Told } from './told.js';

describe('who leads', () => {
  it.each([
    [
      '市公安局部署开展夏季行动。',
      { Agency: ['市公安局'], Initiative: ['夏季行动'] },
      ['市公安局 LEADS 夏季行动'],
    ],
    [
      '云岭县检察院近日召开会议。该院持续深化“护苗”行动。',
      { Agency: ['云岭县检察院'], Initiative: ['“护苗”行动'] },
      ['云岭县检察院 LEADS “护苗”行动'],
    ],
    [
      '县检察院牵头联合县妇联、县残联等九部门出台《救助办法》。',
      { Agency: ['县检察院', '县妇联', '县残联'], Document: ['救助办法'] },
      ['县检察院 LEADS 救助办法', '县妇联 LEADS 救助办法', '县残联 LEADS 救助办法'],
    ],
    [
      '县安委会派出6个督查组，由县领导带队，开展“回头看”行动。',
      { Agency: ['县安委会'], Initiative: ['“回头看”行动'] },
      ['县安委会 LEADS “回头看”行动'],
    ],
    [
      '县委政法委通过联合县司法局印发《调解意见》。',
      { Agency: ['县委政法委', '县司法局'], Document: ['调解意见'] },
      ['县委政法委 LEADS 调解意见', '县司法局 LEADS 调解意见'],
    ],
    ['县网信办日前通报了情况。\n启动大培训行动', { Agency: ['县网信办'], Initiative: ['大培训行动'] }, []],
    [
      '由市消防支队牵头的敲门行动',
      { Agency: ['市消防支队'], Initiative: ['敲门行动'] },
      ['市消防支队 LEADS 敲门行动'],
    ],
    [
      '落实县委办公室、县政府办公室《信访工作细则》',
      { Agency: ['县委办公室', '县政府办公室'], Document: ['信访工作细则'] },
      ['县委办公室 LEADS 信访工作细则', '县政府办公室 LEADS 信访工作细则'],
    ],
    [
      '市长周砚秋签署市政府令，公布《养犬管理办法》',
      { Official: ['周砚秋'], Agency: ['市政府'], Document: ['养犬管理办法'] },
      ['周砚秋 LEADS 养犬管理办法'],
    ],
    [
      '县长周砚秋主持召开县政府常务会议，研究信访工作，部署开展清渠行动。',
      { Official: ['周砚秋'], Meeting: ['县政府常务会议'], Initiative: ['清渠行动'] },
      ['周砚秋 LEADS 清渠行动'],
    ],
    [
      '护学行动由市公安局会同市教育局牵头。',
      { Agency: ['市公安局', '市教育局'], Initiative: ['护学行动'] },
      ['市公安局 LEADS 护学行动', '市教育局 LEADS 护学行动'],
    ],
    [
      '市消防支队、市教育局联合主办的消防课堂活动今天举行。',
      { Agency: ['市消防支队', '市教育局'], Initiative: ['消防课堂活动'] },
      ['市消防支队 LEADS 消防课堂活动', '市教育局 LEADS 消防课堂活动'],
    ],
    [
      '公安派出所获评省公安厅“安心派出所”。',
      { Agency: ['省公安厅'], Initiative: ['安心派出所'] },
      ['省公安厅 LEADS 安心派出所'],
    ],
    [
      '临川被省公安厅命名为禁毒示范县。',
      { Region: ['临川'], Agency: ['省公安厅'], Initiative: ['禁毒示范县'] },
      ['省公安厅 LEADS 禁毒示范县'],
    ],
    [
      '青石镇把清渠行动与公安部部署的夏季行动一体推进。',
      { Agency: ['公安部'], Initiative: ['清渠行动', '夏季行动'] },
      ['公安部 LEADS 夏季行动'],
    ],
    [
      '按照市委统一部署，临川开展清渠行动。',
      { Region: ['临川'], Agency: ['市委'], Initiative: ['清渠行动'] },
      ['市委 LEADS 清渠行动'],
    ],
    [
      '由县委政法委主办、县司法局承办的普法活动走进校园。',
      { Agency: ['县委政法委', '县司法局'], Initiative: ['普法活动'] },
      ['县司法局 LEADS 普法活动', '县委政法委 LEADS 普法活动'],
    ],
    [
      '要充分发挥市平安办职能作用，助力建设平安示范区。',
      { Agency: ['市平安办'], Initiative: ['平安示范区'] },
      [],
    ],
    ['记者从市公安局获悉，全市开展清渠行动。', { Agency: ['市公安局'], Initiative: ['清渠行动'] }, []],
    ['会议审议通过市公安局提出的《养犬管理办法》', { Agency: ['市公安局'], Document: ['养犬管理办法'] }, []],
  ])('%s', (text, names, expected) => expect(new Told(text, names).lines(leadsRule)).toEqual(expected));

  it('says it of a group that is named after what it runs', () => {
    const told = new Told('市委建设平安临川领导小组召开会议，推进平安临川建设。', {
      Agency: ['市委建设平安临川领导小组'],
      Initiative: [['平安临川建设', '平安临川']],
    });
    expect(told.lines(leadsRule)).toContain('市委建设平安临川领导小组 LEADS 平安临川建设');
  });

  it('says nothing of a law that is inspected', () => {
    const told = new Told('市人大常委会启动消防法执法检查。', {
      Agency: ['市人大常委会'],
      Document: ['消防法'],
    });
    expect(told.lines(leadsRule)).toEqual([]);
  });
});

describe('where a programme runs', () => {
  it('is where it is directed, not who directs it', () => {
    const told = new Told('青禾省对临川市启动防汛一级应急响应。', {
      Region: ['青禾省', '临川市'],
      Initiative: ['防汛一级应急响应'],
    });
    expect(told.lines(coversRule)).toEqual(['防汛一级应急响应 COVERS 临川市']);
  });

  it('is each of the regions that act', () => {
    const told = new Told('临川、云岭等地开展平安护航行动。', {
      Region: ['临川', '云岭'],
      Initiative: ['平安护航行动'],
    });
    expect(told.lines(coversRule)).toEqual(['平安护航行动 COVERS 临川', '平安护航行动 COVERS 云岭']);
  });

  it('is the region that it is named after', () => {
    const told = new Told('推进平安临川建设。', { Region: ['临川'], Initiative: ['平安临川建设'] });
    expect(told.lines(coversRule)).toEqual(['平安临川建设 COVERS 临川']);
  });

  it('is the only region that opens a headline', () => {
    const told = new Told('正文。', { Region: ['临川'], Initiative: ['阳光食堂'] }, '临川守好“阳光食堂”');
    expect(told.lines(coversRule)).toEqual(['阳光食堂 COVERS 临川']);
  });
});

describe('the place of a programme', () => {
  it.each([
    [
      '市里在临川、云岭两地开展清渠行动。',
      ['临川', '云岭'],
      ['清渠行动 COVERS 临川', '清渠行动 COVERS 云岭'],
    ],
    ['清渠行动在临川启动。', ['临川'], ['清渠行动 COVERS 临川']],
    ['临川发布暴雨预警，启动清渠行动。', ['临川'], ['清渠行动 COVERS 临川']],
    ['临川将清渠行动提升至二级。', ['临川'], ['清渠行动 COVERS 临川']],
    ['临川的清渠行动见效。', ['临川'], ['清渠行动 COVERS 临川']],
    ['清渠行动收官后，客商到临川投资。', ['临川'], []],
  ])('%s', (text, places, expected) => {
    const told = new Told(text, { Region: places, Initiative: ['清渠行动'] });
    expect([...new Set(told.lines(coversRule))]).toEqual(expected);
  });
});

describe('a body whose later clause launches a programme', () => {
  it('leads it, whatever places stand between', () => {
    const told = new Told('省防指同日针对临川、云岭等地的暴雨洪涝灾害，启动四级应急响应。', {
      Agency: ['省防指'],
      Region: ['临川', '云岭'],
      Initiative: ['四级应急响应'],
    });
    expect(told.lines(leadsRule)).toEqual(['省防指 LEADS 四级应急响应']);
  });
});

describe('who does not lead a programme', () => {
  it('is who tells how far it is', () => {
    const told = new Told('省公安厅公布净网行动进展。省公安厅在发布会上介绍护苗行动。', {
      Agency: ['省公安厅'],
      Initiative: ['净网行动', '护苗行动'],
    });
    expect(told.lines(leadsRule)).toEqual([]);
  });

  it('is who begins to revise a document', () => {
    const told = new Told('省公安厅启动修订《养犬条例》。省公安厅发布新修订的《烟花条例》。', {
      Agency: ['省公安厅'],
      Document: ['养犬条例', '烟花条例'],
    });
    expect(told.lines(leadsRule)).toEqual(['省公安厅 LEADS 烟花条例']);
  });

  it('is the body whose order is signed', () => {
    const told = new Told('周砚秋签署省政府令，公布《养犬条例》。', {
      Official: ['周砚秋'],
      Agency: ['省政府'],
      Document: ['养犬条例'],
    });
    expect(told.lines(leadsRule)).toEqual(['周砚秋 LEADS 养犬条例']);
  });
});

describe('parts of programmes', () => {
  it('are the projects of a list', () => {
    const told = new Told('9项实事项目中，“云上报警”等5个项目已落地。', {
      Initiative: ['9项实事项目', '云上报警'],
    });
    expect(told.lines(initiativePartOfRule)).toEqual(['云上报警 PART_OF 9项实事项目']);
  });

  it('are named with the whole before them', () => {
    const told = new Told('落实两省警务一体化第二个“三年行动计划”。', {
      Initiative: ['两省警务一体化', '第二个“三年行动计划”'],
    });
    expect(told.lines(initiativePartOfRule)).toEqual(['第二个“三年行动计划” PART_OF 两省警务一体化']);
  });
});

describe('titles given to regions', () => {
  const told = new Told(
    '省公安厅今天发布，临川市等8个地区被命名为平安示范县，云岭县等5个县（市、区）获评无毒示范县。',
    { Agency: ['省公安厅'], Region: ['临川市', '云岭县'], Initiative: ['平安示范县', '无毒示范县'] },
  );

  it('cover the regions that stand for many', () => {
    expect(told.lines(coversRule)).toEqual(['平安示范县 COVERS 临川市', '无毒示范县 COVERS 云岭县']);
  });

  it('are given by the body that publishes the list', () => {
    expect(told.lines(leadsRule)).toContain('省公安厅 LEADS 平安示范县');
  });
});

describe('who is charged and where it runs', () => {
  it('is the body that takes the lead in the clause before', () => {
    const told = new Told('由区委政法委牵头，每季度公布安宁榜。', {
      Agency: ['区委政法委'],
      Initiative: ['安宁榜'],
    });
    expect(told.lines(leadsRule)).toEqual(['区委政法委 LEADS 安宁榜']);
  });

  it('is the region of the headquarters that raises the alarm', () => {
    const told = new Told('云岭县防汛抗旱指挥部启动防汛二级应急响应。云岭县', {
      Agency: ['云岭县防汛抗旱指挥部'],
      Region: ['云岭县'],
      Initiative: ['防汛二级应急响应'],
    });
    expect(told.lines(coversRule)).toEqual(['防汛二级应急响应 COVERS 云岭县']);
  });

  it('is no region where a model comes from', () => {
    const told = new Told('学好用好临川经验。', { Region: ['临川'], Initiative: ['临川经验'] });
    expect(told.lines(coversRule)).toEqual([]);
  });
});
