import { parts } from './cores.js';

/** A body's name that begins at the position asked for. */
export interface FoundName {
  end: number;
  rule: string;
}

const han = /[\u4e00-\u9fff]/;
// What the text before a body named without its place ends with.
const opens =
  /[在到从由与和及向对将经被是为至任原前的了给请以并后现兼据随同中表照实彻让日来时者会受获报得令自按听取代落使当护过绕织调合导署求促推配强靠供驻访问知悉见陪派组选有还全名位含括即如入书告]/;

/** True where a name can begin at `start` by what stands before it. */
export function isOpen(text: string, start: number): boolean {
  const before = text[start - 1] ?? '';
  return !han.test(before) || opens.test(before);
}

/** The string that a sticky pattern matches at `at`. */
export function matchAt(pattern: RegExp, text: string, at: number): string | null {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? null;
}

/** 财政部|门, 国资委|员, 公安部|署: the last character belongs to what follows. */
export function runsOn(text: string, end: number): boolean {
  const next = text[end] ?? '';
  switch (text[end - 1]) {
    case '部':
      return /[门分落件队位]/.test(next) || (next === '署' && !/^[长名]/.test(text[end + 1] ?? ''));
    case '委':
      return /[员托派]/.test(next);
    case '局':
      return /[面势限域]/.test(next);
    case '办':
      return /[理事案结好公学法]/.test(next);
    default:
      return false;
  }
}

/** The end of the name with the parts that follow it: 公安局|余杭分局|派出所. */
export function withParts(text: string, from: number, grammar: readonly RegExp[] = parts): number {
  let end = from;
  for (let i = 0; i < 3; i++) {
    const part = grammar.map((one) => matchAt(one, text, end)).find((one) => one !== null);
    if (part === undefined || runsOn(text, end + part.length)) break;
    end += part.length;
  }
  return end;
}
