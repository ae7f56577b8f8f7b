import { describe, expect, it } from 'vitest';
import { recogniseDocuments } from '../../src/extraction/documents/index.js';
import { recognised } from './recognised.js';

const recognise = (text: string) => recognised(recogniseDocuments, text);
const names = (text: string) => recognise(text).map(({ name }) => name);

describe('titles in 《》', () => {
  it('takes rules, plans and reports and leaves out newspapers, films and collections', () => {
    expect(
      names(
        '根据《青禾省信访条例》和《临川市消防三年规划（2024年版）》，《云岭日报》刊登了《远山》《文选》。',
      ),
    ).toEqual(['青禾省信访条例', '临川市消防三年规划（2024年版）']);
  });

  it('takes a title with titles inside as one, and lists the treaty it is about', () => {
    expect(names('会议通过《关于批准〈中华人民共和国和青禾国引渡条约〉的决定》。')).toEqual([
      '关于批准〈中华人民共和国和青禾国引渡条约〉的决定',
      '中华人民共和国和青禾国引渡条约',
    ]);
    expect(names('会议通过关于批准《中华人民共和国和青禾国引渡条约》的决定，')).toEqual([
      '关于批准《中华人民共和国和青禾国引渡条约》的决定',
      '中华人民共和国和青禾国引渡条约',
    ]);
  });

  it('reads what a work is from the words around it', () => {
    expect(names('《新时代的河湖》白皮书发布，《快件包装》国家标准实施，《河湖发展报告2024》公布。')).toEqual(
      ['新时代的河湖', '快件包装', '河湖发展报告2024'],
    );
    expect(
      names('电影《守望令》上映，《求索》杂志发表文章《改革决定》一文，《河湖思想学习纲要》出版。'),
    ).toEqual([]);
  });

  it('leaves out what other states issue and conventions in the names of meetings', () => {
    expect(
      names(
        '某国总统签署《综合治理法》。《河湖公约》第三届缔约方大会召开。世界河湖组织发布《河湖展望报告》。',
      ),
    ).toEqual([]);
  });

  it('keeps treaties with different states apart', () => {
    const keys = recognise(
      '《中华人民共和国和青禾国关于刑事司法协助的条约》《中华人民共和国和临川国关于刑事司法协助的条约》',
    ).map(({ key }) => key);
    expect(new Set(keys).size).toBe(2);
  });

  it('takes the draft and the rule of one title for one document', () => {
    const keys = recognise('《临川市燃气条例（草案）》提请审议，《临川市燃气条例》通过。').map(
      ({ key }) => key,
    );
    expect(keys).toEqual(['临川市燃气条例', '临川市燃气条例']);
  });

  it('joins a short title with the full one', () => {
    const found = recognise('印发《夜间巡逻工作方案》（以下简称《方案》）。《方案》提出');
    expect(found.map(({ key }) => key)).toEqual(['夜间巡逻工作方案', '夜间巡逻工作方案', '夜间巡逻工作方案']);
  });

  it('finds the law named inside another title', () => {
    expect(names('公布《青禾省实施〈中华人民共和国消防法〉办法》')).toEqual([
      '青禾省实施〈中华人民共和国消防法〉办法',
      '中华人民共和国消防法',
    ]);
  });
});

describe('plain titles', () => {
  it('finds laws, also with the words for a draft', () => {
    expect(names('会议审议了渔业法修订草案、云港促进法（草案），学习反电信网络诈骗法、民法典。')).toEqual([
      '渔业法修订草案',
      '云港促进法（草案）',
      '反电信网络诈骗法',
      '民法典',
    ]);
  });

  it('takes no way of doing for a law', () => {
    expect(names('民警的工作法、调解法得到认可，依法执法，举行宪法宣誓，宪法日活动')).toEqual([]);
  });

  it('reads a report from 关于 to its head, with the body it begins with, past heads inside', () => {
    expect(names('会议审议了国务院关于灾后重建工作情况的报告。')).toEqual([
      '国务院关于灾后重建工作情况的报告',
    ]);
    expect(names('听取关于代表提出的议案审议结果的报告，')).toEqual(['关于代表提出的议案审议结果的报告']);
    expect(names('关于检查消防法实施情况的报告')).toEqual(['关于检查消防法实施情况的报告', '消防法']);
  });

  it('takes no word that begins with 法 for the end of a law', () => {
    expect(names('他代表法国人民，有限公司法定代表人，选举法院，日本和平宪法')).toEqual([]);
  });

  it('lists a bill without the government that submits it, and each thing it asks to have ratified', () => {
    expect(names('审议国务院关于提请审议批准中国和青禾国引渡条约、中国和临川国引渡条约的2项议案；')).toEqual([
      '关于提请审议批准中国和青禾国引渡条约、中国和临川国引渡条约的2项议案',
      '中国和青禾国引渡条约',
      '中国和临川国引渡条约',
    ]);
    expect(names('关于批准中国和青禾国、中国和临川国关于刑事司法协助的条约的决定，')).toEqual([
      '关于批准中国和青禾国、中国和临川国关于刑事司法协助的条约的决定',
    ]);
  });

  it('finds the decision inside the bill', () => {
    expect(names('审议委员长会议关于提请审议关于召开代表大会的决定草案的议案；')).toEqual([
      '委员长会议关于提请审议关于召开代表大会的决定草案的议案',
      '关于召开代表大会的决定草案',
    ]);
  });

  it('gives no body to a title that several share', () => {
    expect(names('听取县法院、县检察院关于涉企案件情况的报告，')).toEqual(['关于涉企案件情况的报告']);
  });

  it('finds reports on work and journeys', () => {
    expect(names('听取审议云盟第三届理事会工作报告，审议周砚秋委员长访问甲国、乙国情况的书面报告。')).toEqual(
      ['云盟第三届理事会工作报告', '周砚秋委员长访问甲国、乙国情况的书面报告'],
    );
    expect(names('会议原则通过2025年工作要点和立法、监督、代表工作计划。')).toEqual([
      '2025年工作要点',
      '立法、监督、代表工作计划',
    ]);
  });

  it('finds rules by the verb before them and leaves unnamed ones', () => {
    expect(
      names('最高法发布预付卡纠纷司法解释，青禾省出台河湖保护修复规划，明确违反水库安全管理办法的责任。'),
    ).toEqual(['预付卡纠纷司法解释', '河湖保护修复规划', '水库安全管理办法']);
    expect(names('四部门发布指导意见，应当依照本条例，出台20多项管理办法，做出有关规定，印发通知。')).toEqual(
      [],
    );
  });

  it('takes one thing once under its long and short names', () => {
    expect(new Set(recognise('学习党的二十大报告，二十大报告指出').map(({ key }) => key)).size).toBe(1);
    expect(
      new Set(
        recognise('发布打击电诈犯罪审判白皮书\n发布《临川法院惩治电信诈骗犯罪审判白皮书》').map(
          ({ key }) => key,
        ),
      ).size,
    ).toBe(1);
  });

  it('joins an opinion told in other words with its title, and reads a removal past its comma', () => {
    const keys = recognise(
      '法院发布办理医保案件指导意见\n法院发布《关于办理医保案件若干问题的指导意见》',
    ).map(({ key }) => key);
    expect([keys.length, new Set(keys).size]).toEqual([2, 1]);
    expect(names('通过关于免去周砚秋常务委员职务，撤销其委员资格的决定，')).toEqual([
      '关于免去周砚秋常务委员职务，撤销其委员资格的决定',
    ]);
  });

  it('finds named reports and rules', () => {
    expect(names('违反中央八项规定精神；听取政府工作报告；学习党的二十大报告。')).toEqual([
      '中央八项规定',
      '政府工作报告',
      '党的二十大报告',
    ]);
    expect(names('贯彻新修订的信访工作条例，')).toEqual(['信访工作条例']);
  });

  it('joins the short and the full name of an inquiry report', () => {
    const keys = recognise('北港仓库火灾调查报告公布\n日前公布了青禾省北港仓库“5·6”火灾调查报告。').map(
      ({ key }) => key,
    );
    expect(new Set(keys)).toEqual(new Set(['青禾省北港仓库5·6火灾调查报告']));
  });
});
