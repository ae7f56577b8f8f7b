import { divisionsNamed } from '../../domain/divisions.js';
import type { EntityType } from '../../domain/vocabulary.js';

const beginnings = /^(?:新时代|关于|中华人民共和国|中国共产党|中共)/;
const additions = /\(扩大\)|\(试行\)|\(草案\)/g;
const endings: Partial<Record<EntityType, RegExp>> = {
  Initiative: /(?<=..)(?:专项行动|行动|工程|计划|建设|工作|战略|机制|平台|系统)$/,
  Region: /(?<=..)(?:省|市|县|区|镇|乡|街道|村|社区)$/,
  Document: /(?<=....)(?:的意见|的通知|的决定|的规定)$/,
};

/** The name without what articles print or leave out: its place, 新时代, 关于, its generic ending. */
export function stemKey(type: EntityType, name: string): string {
  const plain = name.replace(additions, '').replace(beginnings, '');
  const local = type === 'Region' ? plain : withoutPlace(plain);
  const ending = endings[type];
  return ending === undefined ? local : local.replace(ending, '');
}

function withoutPlace(name: string): string {
  for (let length = Math.min(8, name.length - 4); length >= 2; length--) {
    if (divisionsNamed(name.slice(0, length)).some(({ level }) => level !== 'township')) {
      return name.slice(length);
    }
  }
  return name;
}
