import type { LocalEntity, LocalRelation, MentionSpan } from '../../domain/extraction.js';
import type { RelationRule } from '../relation-rule.js';

const relative = /^[省市县区州旗]/;
/** 内蒙古自治区鄂尔多斯: characters of the places before a body. */
const LONGEST_PLACE = 11;
const inCongress =
  /^(?:全国人大)?(?:监察司法委|监察和司法委|财经委|教科文卫委|外事委|环资委|社会建设委|华侨委|宪法法律委|民族委|农业农村委|民委)$/;

/** The name of a part begins with the name of the whole: 省委|建设平安浙江领导小组, 国家防总|办公室. */
export const agencyPartOfRule: RelationRule = ({ text }, entities) => {
  const agencies = entities.filter(({ type }) => type === 'Agency');
  return agencies.flatMap((part): LocalRelation[] => {
    const whole = longestWhole(part, agencies) ?? congressOf(part, agencies, text) ?? courtOf(part, agencies);
    if (whole === null) return [];
    const { start, end } = part.mentions.reduce((a, b) => (b.text.length > a.text.length ? b : a));
    return [
      { type: 'PART_OF', from: part.id, to: whole.id, rule: 'agency-inside-name', evidence: { start, end } },
    ];
  });
};

function longestWhole(part: LocalEntity, agencies: readonly LocalEntity[]): LocalEntity | null {
  let best: { whole: LocalEntity; length: number } | null = null;
  for (const whole of agencies) {
    if (whole === part) continue;
    for (const { text: name } of whole.mentions) {
      const begins = part.mentions.some((mention) => isPart(mention, name));
      if (begins && name.length > (best?.length ?? 0)) best = { whole, length: name.length };
    }
  }
  return best?.whole ?? null;
}

function isPart({ text }: MentionSpan, whole: string): boolean {
  if (text.length <= whole.length) return false;
  // 县人民法院 is what 望川县人民法院执行局 begins with, its place aside.
  const at = relative.test(whole) ? text.indexOf(whole) : text.startsWith(whole) ? 0 : -1;
  if (at < 0 || at > LONGEST_PLACE || text.length === at + whole.length) return false;
  return !/^(?:令|国家监委|监委|国家监察委员会|监察委员会)$/.test(text.slice(at + whole.length));
}

const division = /^(?:审判委员会|检察委员会|[刑民行][一二三四五六]庭|[\u4e00-\u9fff]{2}审判庭)$/;

/** 刑事审判庭, after the court it belongs to: the one named last before it. */
function courtOf(part: LocalEntity, agencies: readonly LocalEntity[]): LocalEntity | null {
  if (!division.test(part.name)) return null;
  const { start } = part.mentions[0]!;
  const kind = part.name.startsWith('检察') ? '检察院' : '法院';
  const before = agencies
    .flatMap((court) => court.mentions.map((mention) => ({ court, mention })))
    .filter(({ mention }) => mention.end <= start && mention.text.includes(kind))
    .sort((a, b) => b.mention.end - a.mention.end)[0];
  if (before === undefined) return null;
  // 望川县人民法院审判委员会委员、刑事审判庭庭长: both belong to the court itself.
  const head = before.mention.text.slice(0, before.mention.text.indexOf(kind) + kind.length);
  return agencies.find(({ mentions }) => mentions.some(({ text }) => text === head)) ?? before.court;
}

/** 全国人大民委、财经委, 全国人大及其常委会. */
function congressOf(part: LocalEntity, agencies: readonly LocalEntity[], text: string): LocalEntity | null {
  const congress = agencies.find(({ mentions }) => mentions.some((mention) => mention.text === '全国人大'));
  if (!congress || congress === part) return null;
  const standing = part.mentions.some(
    ({ start, text: name }) => name === '常委会' && text.slice(start - 4, start) === '人大及其',
  );
  return standing || inCongress.test(part.name) ? congress : null;
}
