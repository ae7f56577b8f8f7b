import type { LocalEntity, LocalRelation, Span } from '../../domain/extraction.js';
import { allMatches } from '../all-matches.js';
import type { RelationRule } from '../relation-rule.js';
import type { Source } from '../source.js';
import { coversWhole } from './home-region.js';
import { mark, tagSentences, type TaggedSentence } from '../tagged-sentence.js';

const { Agency: A, Initiative: I, Region: R, Official: O } = mark;
const placeOrBody = new RegExp(`[${R}${A}]`, 'u');
const regions = `${R}(?:[、和及与省市区州]?${R})*`;
/** 对南阳市启动…, 针对山东、河南已启动…, 针对安徽、江西的洪水防御应急响应 */
const directed = new RegExp(
  `(?:针对|对|为|向|面向|支持|将)(${regions})[^，,。${A}${O}${I}]{0,14}(?:[，,][^，,。${A}${O}${I}${R}]{0,4}(?:启动|部署))?[^，,。${A}${O}${I}${R}]{0,6}?(${I})`,
  'gu',
);
/** 浙江、宁夏等地举办…活动, 桐城在基层治理领域创新形成了… */
const regionActs = new RegExp(
  `(?:^|[，,：:\\s])(?:近年来|目前|近期|今年|去年|[^，,。${A}${R}${I}${O}]{0,6})?(${regions})(?:全[省市县区]|等地|等[0-9]+[^，,]{0,6}|各地|市|多地|多[省市县区])*(?:在|从|以|通过|将|已|还|也|积极|持续|创新|率先|大力|全面|深入|，|,)*[^，,。；${A}${O}${R}]{0,16}?(?:举办|开展|启动|出台|推行|推出|实施|打造|创新|形成|设立|建立|探索|建设|构建|试点|推广|上线|发布|公布|用|推进|推动|深化|完成|建成|新建|改造|纳入|加入|承担|试行|开通|升级|提升|迭代)(?:了|出)?[^，,。${A}${O}${R}]{0,10}?(${I})`,
  'gu',
);
/** 在临川、云岭等地启动…行动 */
const located = new RegExp(
  `(?:在|于)(${regions})(?:等[0-9]*[个多余]?[地省市区县]+|全[省市县区]|各地|多地)?[^，,。${A}${O}${I}${R}]{0,12}?(?:举办|举行|开展|启动|实施|推行|推广|试点|组织|部署|发布|揭牌|上线|打造|设立|建设|创建|推出)(?:了)?[^，,。${A}${O}]{0,12}?(${I})`,
  'gu',
);
/** …行动在临川启动 */
const heldAt = new RegExp(
  `(${I})[”》]?[^，,。${A}${O}${I}${R}]{0,12}?(?:在|于|走进|落户|覆盖|惠及)[^，,。${A}${O}${I}${R}]{0,4}?(${regions})(?:等[0-9]*[个多余]?[地省市区县]+|全[省市县区]|各地|多地|市|省)?[^，,。${A}${O}${I}${R}]{0,8}?(?:启动|举行|举办|开展|实施|落地|试点|推行|铺开|上线|揭牌|发布|收官|推广|开幕|拉开|先行|同步|进行|建成|$|[，,])`,
  'gu',
);
/** 宣传月走进临川夜市 */
const goesTo = new RegExp(
  `(${I})[”》]?[^，,。${A}${O}${I}${R}]{0,6}?(?:走进|进驻|落户|落地)(${regions})`,
  'gu',
);
/** 临川关于…行动进展的汇报, 为云岭镇授“消防安全示范镇”牌匾, 临川被命名为…, 将临川列为… */
const of = new RegExp(
  `(${regions})(?:市|省|县|区|镇)?(?:等[0-9多几]*[个家座余]*[^，,。${R}${I}${O}${A}等]{0,7}?)?(?:关于|授予?|颁发|(?:已|已经|先后|连续|成功|也|均|都|还|被|经|由|[^，,。${R}${I}${O}]{0,6}?${A})*[^，,。${R}${I}${O}${A}]{0,4}(?:命名为|评为|授予|列为|入选|获评|荣获|获得|获|捧回|确定为|认定为|创成|跻身|列入|纳入|成为|作为)[^，,。${R}${A}${O}]{0,10}?${A}?)[“]?[^，,。${R}${A}${O}${I}]{0,10}(${I})`,
  'gu',
);
/** 临川“一窗通办”, 青禾的平安乡镇创建 */
const owned = new RegExp(`(${R})(?:市|省|县)?(?:的|等[0-9]+[个家座项])?“?(${I})`, 'gu');
/** A region that opens a sentence holds for the clauses that follow: 临川发布预警，启动…响应. */
const subject = new RegExp(
  `^[^${A}${R}${I}${O}]{0,12}(${regions})|[，,](${regions})(?:市|省|县|区)?(?:从|在|以|立足|坚持|聚焦|围绕|向|着力|积极|大力|全面|先后)`,
  'u',
);
/** 由临川主导的项目——鲁班工坊 */
const ledBy = new RegExp(
  `由(${regions})(?:市|省|县)?(?:主导|发起|首创|率先|牵头|主办)[^，,。${A}${O}${I}${R}]{0,14}(${I})`,
  'gu',
);
/** 青禾省将防汛四级应急响应提升至三级 */
const raised = new RegExp(
  `(${regions})[^，,。${A}${O}${I}${R}]{0,8}?[将把](${I})[^，,]{0,4}(?:提升|提级|调整|升级|升至|降)`,
  'gu',
);
const laterActs = new RegExp(
  `[，,](?:当地|全[省市县区]|该[省市县区])?[^，,${A}${O}${R}${I}]{0,10}?(?:打造|建设|创建|推进|推动|完成|建成|新建|开展|启动|推行|出台|设立|形成|推出|构建|实施|举办|举行|维持|部署|探索|深化|开通|试行|推广|升级)(?:了|出)?[^，,。${A}${O}${R}]{0,12}?(${I})`,
  'gu',
);

/** 按照市信访联席会议统一安排 names who orders it, not who acts. */
const onOrders = /(?:按照|根据)[^，,]{1,14}(?:安排|部署|要求)[，,]/u;

/** What somebody says should be done does not run yet. */
const spoken = /指出|强调|要求|表示|认为|希望|建议/u;

/** COVERS: where a programme runs, or whom it is named after. */
export const coversRule: RelationRule = (source, entities) => {
  const named = namedAfter(entities);
  return [
    ...named,
    ...ofOwnBody(source.text, entities),
    ...tagSentences(source, entities)
      .filter(({ text }) => text.includes(I))
      .flatMap((sentence) => [
        ...find(sentence, directed),
        ...find(sentence, regionActs),
        ...find(sentence, located),
        ...find(sentence, owned),
        ...find(sentence, of),
        ...find(sentence, ledBy),
        ...find(sentence, raised, 2),
        ...findHeldAt(sentence, heldAt),
        ...findHeldAt(sentence, goesTo),
        ...coversWhole(source, sentence, entities),
        ...laterClauses(sentence),
        ...partsOfNamed(sentence, named),
      ]),
    ...inHeadline(source, entities),
  ];
};

function covers(initiative: LocalEntity, region: LocalEntity, evidence: Span): LocalRelation {
  return { type: 'COVERS', from: initiative.id, to: region.id, evidence, rule: 'covers' };
}

/** 平安青禾建设 → 青禾: the region's mention lies inside the programme's. */
function namedAfter(entities: readonly LocalEntity[]): LocalRelation[] {
  const places = entities
    .filter(({ type }) => type === 'Region')
    .flatMap((region) => region.mentions.map((mention) => ({ region, mention })));
  return entities
    .filter(({ type }) => type === 'Initiative')
    .flatMap((initiative) =>
      initiative.mentions.flatMap(({ start, end, text: name }) =>
        places
          .filter(({ mention }) => start <= mention.start && mention.end <= end && !name.endsWith('经验'))
          .map(({ region }) => covers(initiative, region, { start, end })),
      ),
    );
}

/** 青禾省防汛指挥部启动全省…应急响应: the body's own region. */
function ofOwnBody(text: string, entities: readonly LocalEntity[]): LocalRelation[] {
  const whole = entities.filter(
    ({ type, name }) => type === 'Initiative' && /^全[省市县区]|[级ⅠⅡⅢⅣ](?:应急)?响应$/u.test(name),
  );
  const regions = entities.filter(({ type }) => type === 'Region');
  return whole.flatMap((initiative) =>
    initiative.mentions.flatMap(({ start, end }) => {
      const sentence = Math.max(text.lastIndexOf('。', start), text.lastIndexOf('\n', start)) + 1;
      const body = entities
        .filter(({ type }) => type === 'Agency')
        .flatMap(({ mentions }) =>
          mentions.filter((mention) => mention.start >= sentence && mention.end <= start),
        )
        .at(-1);
      const region =
        body &&
        regions.find(({ mentions }) =>
          mentions.some(({ text: name }) => name.length > 1 && body.text.startsWith(name)),
        );
      return region ? [covers(initiative, region, { start: body.start, end })] : [];
    }),
  );
}

function find(sentence: TaggedSentence, pattern: RegExp, target = 0): LocalRelation[] {
  return allMatches(sentence.text, pattern).flatMap((match) => {
    const from = match.index + match[0].indexOf(match[1]!);
    const last = match[0].length - 1;
    const at = match.index + (target === 0 ? last : match[0].lastIndexOf(match[target]!));
    const initiative = sentence.entityAt(at);
    if (!initiative) return [];
    const evidence = sentence.span(from, at + 1);
    return innermost(sentence, from, from + match[1]!.length).map((region) =>
      covers(initiative, region, evidence),
    );
  });
}

/** Of 玉环市大麦屿街道 the last; 沪苏浙皖, each with one character, stand side by side. */
function innermost(sentence: TaggedSentence, from: number, to: number): LocalEntity[] {
  return sentence.entities('Region', from, to).filter((region, i, regions) => {
    const next = regions[i + 1];
    if (next === undefined) return true;
    const at = indexOfEntity(sentence, region, from);
    const inside = sentence.entityAt(at + 1) === next && sentence.span(at + 1, at + 2);
    return inside === false || inside.end - inside.start === 1;
  });
}

function indexOfEntity(sentence: TaggedSentence, entity: LocalEntity, from: number): number {
  let at = from;
  while (at < sentence.text.length && sentence.entityAt(at) !== entity) at++;
  return at;
}

function findHeldAt(sentence: TaggedSentence, pattern: RegExp): LocalRelation[] {
  return allMatches(sentence.text, pattern).flatMap((match) => {
    const initiative = sentence.entityAt(match.index);
    if (!initiative) return [];
    const from = match.index + match[0].lastIndexOf(match[2]!);
    const to = from + match[2]!.length;
    return innermost(sentence, from, to).map((region) =>
      covers(initiative, region, sentence.span(match.index, to)),
    );
  });
}

function laterClauses(sentence: TaggedSentence): LocalRelation[] {
  const head = subject.exec(sentence.text);
  if (!head) return [];
  const regions = head[1] ?? head[2]!;
  const from = head.index + head[0].indexOf(regions);
  const to = from + regions.length;
  return allMatches(sentence.text, laterActs).flatMap(({ index, 0: printed }) => {
    const at = index + printed.length - 1;
    const initiative = sentence.entityAt(at);
    const between = sentence.text.slice(to, at).replace(onOrders, '');
    if (!initiative || index < to || placeOrBody.test(between) || spoken.test(between)) return [];
    const evidence = sentence.span(from, at + 1);
    return innermost(sentence, from, to).map((region) => covers(initiative, region, evidence));
  });
}

/** 青禾警务一体化第三个“三年行动计划”: the part is named after the region with the whole. */
const partNamed = new RegExp(`(${I})(?:的|领域|框架下)?(${I})`, 'gu');

function partsOfNamed(sentence: TaggedSentence, named: readonly LocalRelation[]): LocalRelation[] {
  return allMatches(sentence.text, partNamed).flatMap(({ index, 0: printed }) => {
    const whole = sentence.entityAt(index);
    const part = sentence.entityAt(index + printed.length - 1);
    if (!whole || !part) return [];
    const evidence = sentence.span(index, index + printed.length);
    return named.flatMap((one) => (one.from === whole.id ? [{ ...one, from: part.id, evidence }] : []));
  });
}

/** A headline that opens with its only region tells of what runs there. */
function inHeadline({ text, bodyStart }: Source, entities: readonly LocalEntity[]): LocalRelation[] {
  const within = (type: string): LocalEntity[] =>
    entities.filter((entity) => entity.type === type && entity.mentions[0]!.start < bodyStart);
  const [region, ...others] = within('Region');
  if (!region || others.length > 0 || within('Agency').length > 0) return [];
  const { start, end } = region.mentions[0]!;
  if (start > 0 && text[start - 1] !== '\n') return [];
  return within('Initiative').map((initiative) => {
    const first = initiative.mentions[0]!;
    return covers(initiative, region, { start: Math.min(start, first.start), end: Math.max(end, first.end) });
  });
}
