import type { Extraction } from '../domain/extraction.js';
import type { Candidate, Recogniser } from './candidate.js';
import { agencyPartOfRule, agencyRecogniser, joinAgencyNames } from './agencies/index.js';
import { recogniseDocuments } from './documents/index.js';
import { elsewhere, groupIntoEntities, inOrder } from './group.js';
import { coversRule, initiativePartOfRule, leadsRule, recogniseInitiatives } from './initiatives/index.js';
import { holdsPostRule, officialRecogniser } from './officials/index.js';
import { measuredRule } from './quantities/index.js';
import { regionPartOfRule, regionRecogniser } from './regions/index.js';
import { attendanceRule, heldRule, recogniseMeetings, recogniseVisits } from './meetings/index.js';
import type { RelationRule } from './relation-rule.js';
import { withoutRepeats } from './repeats.js';
import { asPrinted, repairMisreadings } from './repair/index.js';
import { settle } from './settle.js';
import { withWideMarks } from './wide-marks.js';
import { prepareSource, type ExtractionInput, type Source } from './source.js';

/** In the order they run: each sees what those before it found. Of equally long names the earlier one's stays. */
const recognisers = {
  documents: recogniseDocuments,
  meetings: recogniseMeetings,
  agencies: agencyRecogniser,
  officials: officialRecogniser,
  visits: recogniseVisits,
  regions: regionRecogniser,
  initiatives: recogniseInitiatives,
} satisfies Record<string, Recogniser>;

const relationRules = {
  'posts held': holdsPostRule,
  'parts of agencies': agencyPartOfRule,
  'parts of regions': regionPartOfRule,
  'place and day of meetings': heldRule,
  attendance: attendanceRule,
  leads: leadsRule,
  covers: coversRule,
  'parts of initiatives': initiativePartOfRule,
  measured: measuredRule,
} satisfies Record<string, RelationRule>;

export type Layer =
  | 'repair of misreadings'
  | keyof typeof recognisers
  | 'propagation'
  | 'agency names joined'
  | keyof typeof relationRules;

const named = <Name extends string, Value>(table: Record<Name, Value>) =>
  Object.entries(table) as [Name, Value][];

/** What can be taken out to see what it is worth. */
export const layers: readonly Layer[] = [
  'repair of misreadings',
  ...named(recognisers).map(([name]) => name),
  'propagation',
  'agency names joined',
  ...named(relationRules).map(([name]) => name),
];

const nothing: ReadonlySet<Layer> = new Set();

/**
 * What one article says: its entities with every place they are named, and the statements between them, each
 * with the span that states it. All spans are exact: `text.slice(start, end)` is the printed string. What is plainly
 * misread is read as it was meant: in names and values, not in mentions.
 * `without` takes layers out, so that their worth can be measured.
 */
export function extract(input: ExtractionInput, without: ReadonlySet<Layer> = nothing): Extraction {
  const marked = withWideMarks(input.text);
  const text = without.has('repair of misreadings') ? marked : repairMisreadings(marked);
  const extraction = extractFrom(prepareSource({ ...input, text }), without);
  return text === input.text ? extraction : asPrinted(extraction, input.text);
}

function extractFrom(source: Source, without: ReadonlySet<Layer>): Extraction {
  const settled = settle(recognise(source, without));
  const spread = without.has('propagation') ? settled : [...settled, ...elsewhere(source, settled)];
  const grouped = groupIntoEntities(source, spread);
  const joined = without.has('agency names joined') ? grouped : joinAgencyNames(grouped);
  const numbered = inOrder(joined);
  const rules = named<keyof typeof relationRules, RelationRule>(relationRules).filter(
    ([name]) => !without.has(name),
  );
  const relations = rules.flatMap(([, rule]) => rule(source, numbered));
  return { entities: numbered, relations: withoutRepeats(relations) };
}

function recognise(source: Source, without: ReadonlySet<Layer>): Candidate[] {
  const found: Candidate[] = [];
  for (const [name, recogniser] of named<keyof typeof recognisers, Recogniser>(recognisers)) {
    if (!without.has(name)) found.push(...recogniser(source, [...found]));
  }
  return found;
}
