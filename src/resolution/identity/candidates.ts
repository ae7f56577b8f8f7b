import { addDays, type IsoDate } from '../../domain/date.js';
import type { EntityType } from '../../domain/vocabulary.js';
import { isGenericTitle, isYearlyTitle } from '../documents/document-title.js';
import { isGenericInitiative } from '../initiatives/generic-initiative.js';
import { shapeKey } from './shape-key.js';
import { stemOf } from './stem-key.js';

/** A final entity with what tells it from others of its name. */
export interface CandidateEntity {
  id: string;
  type: EntityType;
  name: string;
  /** A region's of the division table. */
  code?: string;
  /** Of a meeting: the days it is said to be held on. */
  days?: readonly IsoDate[];
  /** Of a meeting: the ids of the regions it is said to be held in. */
  regionIds?: readonly string[];
  /** The first and last day of an article that mentions it. */
  firstSeen: IsoDate;
  lastSeen: IsoDate;
}

export interface Likeness {
  /** 0 to 1. */
  score: number;
  why: readonly string[];
}

/** Days between which two articles may date one meeting differently: its first and its last, or the day after. */
const NEAR = 3;
const SHORT_MEETING = 7;
const relativeBody = /^(?:[我本该]?[省市县区州旗盟镇乡村]|自治[区州县]|街道|社区)(?!场|域|级|政)/;
const numbers = /\d+|第?[一二三四五六七八九十百]+(?=[次届期号批轮年大条项个])/g;

/**
 * Only entities that share a key can be candidates for each other. At most two; none where a name tells nothing
 * (专项行动, 市公安局).
 */
export function candidateKeys(entity: CandidateEntity): string[] {
  const { type, name } = entity;
  if (tellsNothing(entity)) return [];
  const of = type.toLowerCase();
  if (type === 'Official') return [`${of} ${shapeKey(name)}`];
  const { stem } = stemOf(type, name);
  if (type === 'Meeting') return monthsOf(entity).map((month) => `${of} ${shapeKey(stem)} ${month}`);
  return [...new Set([`${of} ${shapeKey(name)}`, `${of} ${stem}`])].sort();
}

/** Null where the two are no candidates. Symmetric. */
export function compareCandidates(a: CandidateEntity, b: CandidateEntity): Likeness | null {
  if (a.id === b.id || a.type !== b.type || tellsNothing(a) || tellsNothing(b)) return null;
  const likeness = likenessOfNames(a, b);
  if (likeness === null || a.type !== 'Meeting') return likeness;
  return ofMeetings(a, b, likeness);
}

function likenessOfNames(a: CandidateEntity, b: CandidateEntity): Likeness | null {
  const { type } = a;
  if (type === 'Region' && (a.code === undefined) === (b.code === undefined) && a.name === b.name)
    return null;
  if (type === 'Region' && a.code !== undefined && b.code !== undefined) return null;
  if (a.name === b.name) return { score: type === 'Official' ? 0.4 : 0.5, why: ['the same name'] };
  if (shapeKey(a.name) === shapeKey(b.name)) {
    const differing = Array.from(a.name).filter((character, i) => character !== Array.from(b.name)[i]);
    return {
      score: differing.length === 1 ? 0.8 : 0.6,
      why: [`the names differ by ${differing.length} characters of similar shape`],
    };
  }
  const [one, other] = [stemOf(type, a.name), stemOf(type, b.name)];
  const places = one.place !== null && other.place !== null && one.place !== other.place;
  if (type === 'Official' || one.stem !== other.stem || places || numbersDiffer(a.name, b.name)) return null;
  return one.place === other.place
    ? { score: 0.6, why: ['the same name but for its beginning or ending'] }
    : { score: 0.4, why: ['the same name with and without its place'] };
}

/** 第三次 is not 第四次, 2024 not 2025; a number that only one of them has may have been left out. */
function numbersDiffer(a: string, b: string): boolean {
  const [one, other] = [a.match(numbers) ?? [], b.match(numbers) ?? []];
  return one.length > 0 && other.length > 0 && one.join(' ') !== other.join(' ');
}

function ofMeetings(a: CandidateEntity, b: CandidateEntity, { score, why }: Likeness): Likeness | null {
  const [here = [], there = []] = [a.regionIds, b.regionIds];
  if (here.length > 0 && there.length > 0 && !here.some((id) => there.includes(id))) return null;
  const [days, others] = [daysOf(a), daysOf(b)];
  const apart = Math.min(...days.flatMap((one) => others.map((other) => daysBetween(one, other))));
  if (apart > NEAR) return null;
  const stated = (a.days ?? []).length > 0 && (b.days ?? []).length > 0;
  const when = stated ? `held ${apart} days apart` : 'told within days of each other, one without its day';
  return { score: score - apart / 20, why: [...why, when] };
}

function daysOf({ days = [], firstSeen }: CandidateEntity): readonly IsoDate[] {
  return days.length > 0 ? days : [firstSeen];
}

function daysBetween(a: IsoDate, b: IsoDate): number {
  return Math.abs(Date.parse(a) - Date.parse(b)) / 86_400_000;
}

/** That of its first day, and of the days around it. */
function monthsOf(entity: CandidateEntity): string[] {
  const [first] = [...daysOf(entity)].sort();
  return [...new Set([addDays(first!, -NEAR), addDays(first!, NEAR)].map((day) => day.slice(0, 7)))];
}

function tellsNothing({ type, name }: CandidateEntity): boolean {
  switch (type) {
    case 'Agency':
      return relativeBody.test(name);
    case 'Initiative':
      return isGenericInitiative(name.replace(/^\d{4}年/, ''));
    case 'Document':
      return isGenericTitle(name) || isYearlyTitle(name.replace(/^\d{4}年/, ''));
    case 'Meeting':
      return name.length <= SHORT_MEETING;
    default:
      return false;
  }
}
