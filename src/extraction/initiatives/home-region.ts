import type { LocalEntity, LocalRelation } from '../../domain/extraction.js';
import { allMatches } from '../all-matches.js';
import type { Source } from '../source.js';
import { mark, type TaggedSentence } from '../tagged-sentence.js';

const { Agency: A, Initiative: I, Region: R, Official: O } = mark;
/** 全县“119”消防宣传月, 该县将组织“敲门入户”行动, 在全市开展…行动 */
const whole = new RegExp(
  `(?:全|我|该|本)([省市县区州旗镇乡])(?:范围内?|各地|上下|公安机关|政法系统|政法机关|[^，,。${A}${O}${I}${R}]{0,14}?(?:开展|启动|组织|实施|推行|部署|推进|举办|推广|深化|打造|建立|探索|创新|推出|上线))?(?:了)?[^，,。${A}${O}${I}${R}的]{0,10}(${I})`,
  'gu',
);
const anyInitiative = new RegExp(I, 'gu');
const later = new RegExp(`^[”]?[^，,。${A}${O}${I}${R}]{0,6}(?:在|于)全([省市县区州旗])`, 'u');

/** COVERS of what runs in the whole of a region that is not called by name there, but before, or is the paper's home. */
export function coversWhole(
  source: Source,
  sentence: TaggedSentence,
  entities: readonly LocalEntity[],
): LocalRelation[] {
  const told = allMatches(sentence.text, whole).map((match) => ({
    unit: match[1]!,
    from: match.index,
    at: match.index + match[0].length - 1,
  }));
  const after = allMatches(sentence.text, anyInitiative).flatMap(({ index }) => {
    const match = later.exec(sentence.text.slice(index + 1));
    return match ? [{ unit: match[1]!, from: index, at: index }] : [];
  });
  return [...told, ...after].flatMap(({ unit, from, at }): LocalRelation[] => {
    const initiative = sentence.entityAt(at);
    const region = regionMeant(source, entities, unit, sentence.span(from, from + 1).start);
    if (!initiative || !region) return [];
    const evidence = sentence.span(from, at + 1);
    return [{ type: 'COVERS', from: initiative.id, to: region.id, evidence, rule: 'covers-whole' }];
  });
}

/** The region of that level named last before `offset`; else the home of the paper where the article names it. */
function regionMeant(
  { homeRegion }: Source,
  entities: readonly LocalEntity[],
  unit: string,
  offset: number,
): LocalEntity | null {
  const regions = entities.filter(({ type }) => type === 'Region');
  const home =
    homeRegion?.endsWith(unit) === true
      ? (regions.find(({ mentions }) => mentions.some(({ text }) => homeRegion.startsWith(text))) ?? null)
      : null;
  const before = regions
    .filter(({ mentions }) => mentions.some(({ text }) => text.length > 2 && text.endsWith(unit)))
    .flatMap((region) => region.mentions.map(({ start }) => ({ region, start })))
    .filter(({ start }) => start < offset)
    .toSorted((a, b) => b.start - a.start);
  return before[0]?.region ?? home;
}
