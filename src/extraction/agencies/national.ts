import { CharacterSet } from '../character-set.js';
import { foreignBefore } from '../officials/abroad.js';
import { national, nationalParts } from './cores.js';
import { agencyNamed, knownNameAt } from './gazetteer.js';
import { isOpen, matchAt, runsOn, withParts, type FoundName } from './scan.js';

const formsBegin = new CharacterSet('国全中解武新第');
const foreignState =
  /(?:(?<![中各我本全多外两三四])国|[俄美韩日英法德印巴缅泰越柬菲乌叙黎]|斯坦|联邦|尔|斯|兰|坦|尼|亚|利|拉|伦)$/;

/** A body of the gazetteer or of a national form (国务院…领导小组, 全国…委员会). */
export function nationalAt(text: string, start: number): FoundName | null {
  const known = knownNameAt(text, start);
  const formed = formsBegin.isAt(text, start) && isOpen(text, start) ? matchAt(national, text, start) : null;
  const length = Math.max(known?.length ?? 0, formed?.length ?? 0);
  if (length === 0 || runsOn(text, start + length)) return null;
  if (isForeign(text, start, text.slice(start, start + length))) return null;
  const end = withParts(text, start + length, nationalParts);
  return { end, rule: known ? 'agency-gazetteer' : 'agency-national-form' };
}

/** 俄罗斯外交部, 大印尼行动党…国防部: ministries of one name in every state. */
function isForeign(text: string, start: number, name: string): boolean {
  if (!/[部署]$/.test(name) || /^(?:国家|中|全国|最高)/.test(name) || !agencyNamed(name)) return false;
  return foreignState.test(text.slice(Math.max(0, start - 2), start)) || foreignBefore(text, start);
}
