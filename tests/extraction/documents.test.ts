import { describe, expect, it } from 'vitest';
import type { IsoDate } from '../../src/domain/date.js';
import { recogniseDocuments } from '../../src/extraction/documents/index.js';
import { settle } from '../../src/extraction/settle.js';
import { prepareSource } from '../../src/extraction/source.js';

const recognise = (text: string): { name: string; key: string }[] => {
  const source = prepareSource({
    text,
    publishedOn: '2024-07-25' as IsoDate,
    homeRegion: null,
    kicker: null,
    title: '',
    subtitle: null,
  });
  return settle(recogniseDocuments(source, [])).map(({ start, end, key }) => ({
    name: text.slice(start, end),
    key,
  }));
};
const names = (text: string): string[] => recognise(text).map(({ name }) => name);

describe('titles in 《》', () => {
  it('takes rules, plans and reports and leaves out newspapers, films and collections', () => {
    expect(
      names(
        '根据《青禾省信访条例》和《临川市消防三年规划（2024年版）》，《云岭日报》刊登了《远山》《文选》。',
      ),
    ).toEqual(['青禾省信访条例', '临川市消防三年规划（2024年版）']);
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
