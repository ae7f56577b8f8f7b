import { composeText, type Article } from '../../src/domain/article.js';
import { parseIsoDate, type IsoDate } from '../../src/domain/date.js';
import { entityId, stableHash } from '../../src/domain/ids.js';
import type {
  ResolvedArticle,
  ResolvedEntity,
  ResolvedFact,
  ResolvedMention,
  ResolvedStatement,
} from '../../src/domain/resolved.js';
import { withEnds } from '../../src/resolution/statements.js';

/*
 * Invented articles for tests of the graph: a small world of people and bodies that do not exist, in which
 * articles overlap, contradict each other, and are replaced.
 */

export function day(text: string): IsoDate {
  const date = parseIsoDate(text);
  if (date === null) throw new Error(`no day: ${text}`);
  return date;
}

export function entity(
  type: ResolvedEntity['type'],
  name: string,
  rest: Partial<Pick<ResolvedEntity, 'attributes' | 'withinId' | 'pinyin'>> = {},
): ResolvedEntity {
  return {
    id: entityId(type, name),
    type,
    name,
    pinyin: `p ${stableHash(name).slice(0, 3)}`,
    attributes: {},
    withinId: null,
    ...rest,
  };
}

export const province = entity('Region', '青禾省', { attributes: { code: '980000', level: 'province' } });
export const city = entity('Region', '临川市', {
  attributes: { code: '980100', level: 'prefecture' },
  withinId: province.id,
});
export const county = entity('Region', '望溪县', {
  attributes: { code: '980121', level: 'county' },
  withinId: city.id,
});
/** Three that the table does not have: a town, a village in it, and a place of which nothing is known. */
export const town = entity('Region', '柳湾镇', { attributes: { level: 'township' }, withinId: county.id });
export const village = entity('Region', '柳湾村', { attributes: { level: 'village' }, withinId: town.id });
export const somewhere = entity('Region', '柳湾');
export const police = entity('Agency', '青禾省公安厅', {
  attributes: { level: 'province', branch: 'police', regionId: province.id },
});
export const cityPolice = entity('Agency', '临川市公安局', {
  attributes: { level: 'prefecture', branch: 'police', regionId: city.id },
});
/** Another province, whose police has an officer of the same name. */
export const farProvince = entity('Region', '白川省', { attributes: { code: '970000', level: 'province' } });
export const farPolice = entity('Agency', '白川省公安厅', {
  attributes: { level: 'province', branch: 'police', regionId: farProvince.id },
});
export const zhou = entity('Official', '周砚秋', { pinyin: 'zhou yan qiu' });
export const lu = entity('Official', '陆闻川');
export const campaign = entity('Initiative', '“清溪”专项行动', { attributes: { kind: 'campaign' } });
export const plan = entity('Initiative', '平安青禾建设', { attributes: { kind: 'programme' } });
/** May be the programme above. */
export const planInShort = entity('Initiative', '平安青禾', { attributes: { kind: 'programme' } });
export const meeting = entity('Meeting', '青禾省平安建设工作会议');
export const rules = entity('Document', '青禾省平安建设条例');

export function fact(
  type: ResolvedFact['type'],
  subject: ResolvedEntity,
  object: ResolvedEntity | null,
  rest: Partial<ResolvedFact> = {},
): ResolvedFact {
  const ends = { subjectId: subject.id, objectId: object?.id ?? null };
  return withEnds({ id: '', type, ...ends, ...rest }, ends.subjectId, ends.objectId);
}

/** Printed names and what is said of them; the text is made so that every span fits. */
export interface Sketch {
  id: string;
  publishedOn: string;
  title?: string;
  says: Said[];
  /** Named without a fact. */
  names?: [ResolvedEntity, string][];
  issue?: {
    publicationId: string;
    name: string;
    number: number | null;
    page: number;
    identifiers?: string[];
  };
}

export interface Said {
  fact: ResolvedFact;
  /** The entities of the fact, each with the string that is printed for it. */
  printed: [ResolvedEntity, string][];
  role?: ResolvedStatement['role'];
  former?: true;
}

export function article(sketch: Sketch): ResolvedArticle {
  const publishedOn = day(sketch.publishedOn);
  const title = sketch.title ?? `题目${sketch.id}`;
  let body = '';
  const offset = title.length + 1;
  const mentions = new Map<string, ResolvedMention>();
  const entities = new Map<string, ResolvedEntity>();
  const print = ([printed, text]: [ResolvedEntity, string]) => {
    addEntity(entities, printed);
    const start = offset + body.length;
    body += text;
    const mention = mentions.get(printed.id) ?? { entityId: printed.id, spans: [] };
    mention.spans.push({ text, start, end: start + text.length });
    mentions.set(printed.id, mention);
  };
  const statements = new Map<string, ResolvedStatement>();
  for (const said of sketch.says) {
    const start = offset + body.length;
    said.printed.forEach(print);
    const evidence = { start, end: offset + body.length };
    body += '。';
    statements.set(said.fact.id, {
      fact: said.fact,
      evidence,
      ...(said.role === undefined ? {} : { role: said.role }),
      ...(said.former === undefined ? {} : { former: true }),
    });
  }
  for (const name of sketch.names ?? []) {
    print(name);
    body += '，';
  }
  const base: Article = {
    id: sketch.id,
    title,
    kicker: null,
    subtitle: null,
    kind: 'story',
    bylines: [],
    publishedOn,
    text: composeText({ kicker: null, title, subtitle: null, body }),
    body,
    source: sketch.issue === undefined ? '青禾通讯' : null,
    url: null,
    homeRegion: '青禾省',
    issue:
      sketch.issue === undefined
        ? null
        : {
            publication: sketch.issue.name,
            publishedOn,
            dateInferred: false,
            number: sketch.issue.number,
            pageCount: 8,
            identifiers: (sketch.issue.identifiers ?? []).map((value) => ({ kind: 'phone', value })),
            warnings: [],
          },
    page: sketch.issue?.page ?? null,
    continuedOn: null,
    warnings: [],
  };
  return {
    article: base,
    printedIn:
      sketch.issue === undefined
        ? null
        : {
            publication: { id: sketch.issue.publicationId, name: sketch.issue.name },
            issueId: `issue-${stableHash(sketch.issue.publicationId, publishedOn)}`,
          },
    entities: [...entities.values()],
    mentions: [...mentions.values()],
    statements: [...statements.values()],
  };
}

const regions = new Map(
  [province, city, county, farProvince, town, village, somewhere].map((region) => [region.id, region]),
);

/** As resolution does: with an entity come the regions that it lies in. */
function addEntity(entities: Map<string, ResolvedEntity>, added: ResolvedEntity): void {
  entities.set(added.id, added);
  for (const parentId of [added.withinId, added.attributes.regionId]) {
    const parent = parentId === null || parentId === undefined ? undefined : regions.get(parentId);
    if (parent !== undefined && !entities.has(parent.id)) addEntity(entities, parent);
  }
}
