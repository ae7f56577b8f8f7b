import type { ResolvedEntity } from '../../domain/resolved.js';

export type PostRank = 'senior' | 'other';

const headOrDeputy =
  /^(?:党组|党委|分党组)?(?:第一|常务)?副?(?:总书记|书记|主席|总理|委员长|部长|主任|院长|检察长|行长|署长|审计长|局长|会长|总长|秘书长|司令员|政委|政治委员|省长|市长|组长|总指挥)$|^(?:常委|委员|政治局委员|国务委员)$/;
const provincialBody =
  /(?:省|自治区|市|特别行政区)(?:党)?(?:委|人民政府|政府|人大|人大常委会|政协|纪委|纪委监委|委政法委|委组织部|委宣传部|委统战部)$/;
const provincialPost = /^(?:第一|常务|党组)?副?(?:书记|省长|市长|主席|主任|行政长官|部长)$|^(?:常委|秘书长)$/;
const seatOf = /^全国人大$|^全国政协$|人大$|政协$|代表大会$/;
const seat = /^(?:常委|常务委员|委员|代表|党代表)$/;

/** 省部级 posts: their holders are known by name in the whole country, and do move between provinces. */
export function postRank({ name, attributes: { level } }: ResolvedEntity, title: string): PostRank {
  if (level === 'national') return headOrDeputy.test(title) ? 'senior' : 'other';
  if (level !== 'province') return 'other';
  return provincialBody.test(name) && provincialPost.test(title) ? 'senior' : 'other';
}

/** A deputy's or member's seat in a congress or consultative conference: thousands hold it, from anywhere. */
export function isSeat({ name }: ResolvedEntity, title: string): boolean {
  return title.endsWith('代表') || (seatOf.test(name) && seat.test(title));
}
