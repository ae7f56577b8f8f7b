import type { ResolvedEntity } from '../../domain/resolved.js';

/**
 * How high a post is: 3 for 党和国家领导人, 2 for the heads of ministries and of provinces, 1 for their deputies, 0 for
 * all others. Those from 1 on are known by name in the whole country, and move between provinces.
 */
export type PostRank = 0 | 1 | 2 | 3;

type Agency = Pick<ResolvedEntity, 'name' | 'attributes'>;

/** The national bodies and the posts there that make a leader of the state, after the order in which the press lists them. */
const ofTheState: readonly (readonly [RegExp, RegExp])[] = [
  [/^中共中央$/, /总书记/],
  [/^(?:中共)?中央政治局|^中共中央政治局/, /./],
  [/^中央书记处$/, /书记/],
  [/^中央(?:纪委|纪委国家监委)$/, /^书记$/],
  [/^国家监委$/, /^主任$/],
  [/^国务院$/, /总理|国务委员|^秘书长$|党组书记/],
  [/^全国人大常委会$|^全国人大$/, /委员长|党组书记/],
  [/^全国政协$/, /主席|党组书记/],
  [/^中央军委$/, /主席|^委员$/],
  [/^最高人民(?:法院|检察院)$/, /^院长$|^检察长$/],
];
const commission = /^中央.*(?:委员会|领导小组)$/;
/** Societies and bodies whose heads are of any rank. */
const ofAnyRank =
  /^全国(?:学联|青联|少工委)|协会|学会|研究会|基金会|联合会(?!$)|中心$|(?<!行政)学院$|大学$|公司|集团|战区|部队|大使馆/;
const ofTheWholeCountry = /^中国(?:法学会|科协|残联|文联|作协)/;
/** Their deputies are heads of provinces, or leaders of the state, at the same time. */
const parties = /^(?:民革|民盟|民建|民进|农工党|致公党|九三学社|台盟)中央|^全国工商联/;
const nationalHead =
  /^(?:名誉主席|名誉会长|校长|主席|主任|主任委员|部长|书记|党组书记|党委书记|局长|署长|行长|审计长|院长|检察长|会长|总长|秘书长|司令员|政委|政治委员)$/;
const nationalDeputy =
  /^(?:(?:常务|专职|执行)?副(?:主席|主任|主任委员|部长|书记|党组书记|局长|署长|行长|审计长|院长|检察长|会长|总长|秘书长|司令员|政委)|第一书记|党组副书记|党委副书记|党组成员|党委委员|委员|候补委员|纪委书记|纪检监察组组长)$/;
const provincialBody =
  /(?:省|自治区|北京市|天津市|上海市|重庆市|特别行政区)(?:党?委|党委|人民政府|政府|人大常委会|人大|政协|纪委监委|纪委|委(?:政法委|组织部|宣传部|统战部))$/;
const provincialHead = /^(?:书记|党组书记|省长|市长|主席|主任|行政长官)$/;
const provincialDeputy =
  /^(?:(?:常务)?副(?:书记|省长|市长|主席|主任)|党组副书记|党组成员|常委|委员|秘书长|部长)$/;
const secondLine = /^全国(?:人大|政协).+委员会$|(?:人大常委会|政协)$/;
const seat = /^(?:常委|常务委员|委员|代表|党代表)$/;
const staff = /民警|警员|警察|法官|检察官|审判员|队员|科员|干事|医生|研究员|工程师|教导员|发言人|代表|委员$/;

export function postRank({ name, attributes: { level } }: Agency, title: string): PostRank {
  if (level === 'national') {
    if (ofTheState.some(([body, post]) => body.test(name) && post.test(title))) return 3;
    if (ofAnyRank.test(name) && !ofTheWholeCountry.test(name)) return 0;
    // Deputies there were heads of provinces and ministries before.
    if (secondLine.test(name) || parties.test(name))
      return nationalHead.test(title) || nationalDeputy.test(title) ? 2 : 0;
    if (commission.test(name) && /主任|组长/.test(title)) return title.startsWith('副') ? 2 : 3;
    return nationalHead.test(title) ? 2 : nationalDeputy.test(title) ? 1 : 0;
  }
  if (level !== 'province' || !provincialBody.test(name)) return 0;
  if (/(?:政法委|组织部|宣传部|统战部)$/.test(name)) return title === '书记' || title === '部长' ? 1 : 0;
  return provincialHead.test(title) ? 2 : provincialDeputy.test(title) ? 1 : 0;
}

/** A post at a congress or a consultative conference, where careers of provincial leaders end. */
export function isSecondLine({ name }: Agency): boolean {
  return secondLine.test(name);
}

/** A deputy's or member's seat in a congress or consultative conference: thousands hold it, from anywhere. */
export function isSeat({ name }: Agency, title: string): boolean {
  return title.endsWith('代表') || (/(?:人大|政协|代表大会)$/.test(name) && seat.test(title));
}

/** True where the post is one that a place has one or a few of. */
export function isLeading(title: string): boolean {
  return !staff.test(title);
}

/** Whether it is of the armed forces; the ministry of defence counts, for its ministers are generals. */
export function isMilitary({ name, attributes: { branch } }: Agency): boolean {
  return branch === 'military' || name === '国防部';
}
