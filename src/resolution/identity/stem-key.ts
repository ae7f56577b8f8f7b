import { divisionsNamed } from '../../domain/divisions.js';
import type { EntityType } from '../../domain/vocabulary.js';

const LONGEST_PLACE = 11;
const additions = /\((?:扩大|试行|暂行|征求意见稿|\d{4}(?:年版?)?|\d{4}年?[—-]\d{4}年?)\)/g;
const year = /^\d{4}年度?/;
const beginnings: Partial<Record<EntityType, RegExp>> = {
  Agency: /^(?:中华人民共和国|中国人民|中国共产党|中共|中国|中华|国家|全国|国务院)/,
  Initiative: /^(?:新时代|全国|国家|新一轮)/,
  Document: /^(?:中华人民共和国|关于|中共中央|国务院)+/,
  Meeting: /^(?:中国共产党|中共|全国|第[一二三四五六七八九十]+届)/,
};
const endings: Partial<Record<EntityType, RegExp>> = {
  Initiative:
    /(?:专项)?(?:行动|工程|计划|建设|工作|战略|机制|平台|系统|改革|试点|活动|攻坚战?|专项整治|整治)$/,
  Region: /(?:省|市|县|区|旗|镇|乡|街道|村|社区|地区|新区)$/,
  Document: /的(?:意见|通知|决定|规定|公告)$/,
};
/** What is left must still name something. */
const SHORTEST = 2;

export interface Stem {
  /** The name without what articles print or leave out. */
  stem: string;
  /** The place it begins with, without its ending; null where it begins with none. */
  place: string | null;
}

/** 枫桥经验 of 新时代枫桥经验 and of 浙江省枫桥经验; years, (试行), 关于 and generic endings go as well. */
export function stemOf(type: EntityType, name: string): Stem {
  const plain = cut(cut(name.replace(additions, ''), year), beginnings[type]);
  if (type === 'Region') return { stem: cut(plain, endings.Region), place: null };
  const { place, rest } = leadingPlace(plain);
  return { stem: cut(cut(rest, beginnings[type]), endings[type]), place };
}

function cut(name: string, part: RegExp | undefined): string {
  const shorter = part === undefined ? name : name.replace(part, '');
  return shorter.length >= SHORTEST ? shorter : name;
}

function leadingPlace(name: string): { place: string | null; rest: string } {
  for (let length = Math.min(LONGEST_PLACE, name.length - SHORTEST); length >= 2; length--) {
    const [division] = divisionsNamed(name.slice(0, length)).filter(({ level }) => level !== 'township');
    if (division) return { place: division.short, rest: name.slice(length) };
  }
  return { place: null, rest: name };
}
