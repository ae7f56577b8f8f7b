import type { Candidate, Recogniser } from '../candidate.js';
import { isBlocked, nameMatches } from '../regions/index.js';
import { isAbbreviation } from './abbreviation.js';
import { agencyNamed } from './gazetteer.js';
import { bareAt, regionalAt, relativeAt } from './local.js';
import { nationalAt } from './national.js';
import { withParts, type FoundName } from './scan.js';
import { standaloneNames, villageBodies } from './standalone.js';

/** National bodies of the gazetteer, and bodies named by a region or 省 市 县 区 with a suffix of the grammar. */
export const agencyRecogniser: Recogniser = (source) => {
  const { text } = source;
  const regions = new Map(
    nameMatches(source)
      .filter((match) => !isBlocked(text, match))
      .map((match) => [match.start, match]),
  );
  const standalone = standaloneNames(text);
  const found: Candidate[] = [];
  for (let start = 0; start < text.length - 1; start++) {
    if (text.charCodeAt(start) < 0x4e00) continue;
    const name =
      nationalAt(text, start) ??
      regionalAt(text, start, regions) ??
      relativeAt(text, start) ??
      bareAt(text, start, found.at(-1)) ??
      namedAt(standalone, start);
    if (name === null) continue;
    const end = withParts(text, name.end);
    found.push(...candidates(text, start, end, name.rule));
    start = end - 1;
  }
  for (const { start, end } of villageBodies(source))
    found.push(candidate(text, start, end, 'agency-village'));
  return withNestedOffices(text, found);
};

function namedAt(standalone: ReadonlyMap<number, number>, start: number): FoundName | null {
  const end = standalone.get(start);
  return end === undefined ? null : { end, rule: 'agency-standalone' };
}

const office = /^(.+(?:领导小组|委员会|指挥部|联席会议|[省市县区州乡镇]政府))办公室$/;
const group = /^(中央纪委国家监委|国务院安委会)[\u4e00-\u9fff]*(?:调查组|督导组|考核巡查组)$/;

/** The name, and inside it the parent body that PART_OF needs. */
function candidates(text: string, start: number, end: number, rule: string): Candidate[] {
  const name = text.slice(start, end);
  const whole = candidate(text, start, end, rule);
  const party = name.startsWith('中共') && !agencyNamed(name) ? name.slice(2) : null;
  if (party !== null) {
    // 中共青禾省委 is what 青禾省委 is, and the article may print both.
    const bare: Candidate = { ...candidate(text, start + 2, end, rule), nested: true };
    return [{ ...whole, key: bare.key }, bare];
  }
  const parent = (office.exec(name) ?? group.exec(name))?.[1];
  if (parent === undefined) return [whole];
  return [
    whole,
    { ...candidate(text, start, start + parent.length, 'agency-parent-of-office'), nested: true },
  ];
}

/** An office named in full only inside a meeting or document is listed where its abbreviation stands by itself. */
function withNestedOffices(text: string, found: readonly Candidate[]): Candidate[] {
  const names = [...new Set(found.map(({ start, end }) => text.slice(start, end)))];
  return found.map((one): Candidate => {
    const name = text.slice(one.start, one.end);
    const abbreviated = office.test(name) && names.some((short) => isAbbreviation(short, name));
    return abbreviated ? { ...one, nested: true } : one;
  });
}

function candidate(text: string, start: number, end: number, rule: string): Candidate {
  return { type: 'Agency', key: keyOf(text.slice(start, end)), rule, start, end };
}

function keyOf(name: string): string {
  if (name.endsWith('届中央')) return '中共中央';
  return agencyNamed(name)?.name ?? name.replace('人民政府', '政府').replace('人民代表大会', '人大');
}
