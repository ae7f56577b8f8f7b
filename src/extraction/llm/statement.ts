import { z } from 'zod';
import { parseIsoDate, type IsoDate } from '../../domain/date.js';
import type { RelationOf } from '../../domain/extraction.js';
import { measurementStatuses, roles } from '../../domain/vocabulary.js';
import { parseNumber } from '../quantities/numbers.js';
import { words, type Quote } from './quote.js';
import type { Checked } from './refusal.js';

/** A relation of a reply: everything may be in it. */
type Item = Readonly<Record<string, unknown>>;

type Own<Type extends 'HOLDS_POST' | 'ATTENDS' | 'HELD_ON' | 'MEASURED', Keys extends string> = Pick<
  RelationOf<Type>,
  Extract<keyof RelationOf<Type>, Keys>
>;

const role = z.enum(roles);
const status = z.enum(measurementStatuses).nullish();
const day = z.string().transform((text) => parseIsoDate(text));
const postSchema = z.object({ title: words, former: z.boolean().nullish() });
const measureSchema = z.object({ metric: words, unit: words });

/** The post must be printed: 局长. */
export function readPost(text: string, item: Item): Checked<Own<'HOLDS_POST', 'title' | 'former'>> {
  const post = postSchema.safeParse(item).data;
  if (post === undefined) return 'not of the asked form';
  if (!text.includes(post.title)) return 'quote not in the text';
  return { title: post.title, ...(post.former === true && { former: true }) };
}

export function readAttendance(item: Item): Checked<Own<'ATTENDS', 'role'>> {
  const strongest = role.safeParse(item['role']).data;
  return strongest === undefined ? 'bad role' : { role: strongest };
}

export function readDay(item: Item): Checked<Own<'HELD_ON', 'date'>> {
  const date = day.safeParse(item['date']).data ?? null;
  return date === null ? 'bad date' : { date };
}

/** The metric must be printed, and the quote must print the value, be it in other words: 120余 and 一百二十 for 120. */
export function readMeasurement(
  text: string,
  quote: Quote,
  item: Item,
): Checked<Own<'MEASURED', 'metric' | 'value' | 'unit' | 'status' | 'date'>> {
  const measure = measureSchema.safeParse(item).data;
  if (measure === undefined) return 'not of the asked form';
  if (!text.includes(measure.metric)) return 'quote not in the text';
  const value = z.number().safeParse(item['value']).data;
  if (value === undefined || !prints(quote.text, value)) return 'bad number';
  const stated = status.safeParse(item['status']);
  if (!stated.success) return 'bad status';
  const date = readOptionalDay(item['date']);
  if (date === null) return 'bad date';
  return {
    metric: measure.metric,
    value,
    unit: measure.unit,
    ...(stated.data != null && { status: stated.data }),
    ...(date !== undefined && { date }),
  };
}

/** Undefined where none is stated, null where it is no day. */
function readOptionalDay(value: unknown): IsoDate | null | undefined {
  return value == null ? undefined : (day.safeParse(value).data ?? null);
}

const printedNumbers = /[\d０-９.,，〇零一二两三四五六七八九十百千万亿多余几]+/gu;

/** Whether one of the numbers printed is the value, at whatever power of ten: 7.2万 may be 72 000, or 7.2 of 万元. */
function prints(text: string, value: number): boolean {
  return (text.match(printedNumbers) ?? []).some((printed) => {
    const number = parseNumber(printed.replace(/[多余几]|[.,，]+$|^[.,，]+/gu, ''));
    return number !== null && significant(number) === significant(value);
  });
}

function significant(value: number): string {
  return Math.abs(value).toExponential(9).split('e')[0]!;
}
