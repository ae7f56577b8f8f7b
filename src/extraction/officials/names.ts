import type { Span } from '../../domain/extraction.js';
import { divisionsNamed } from '../../domain/divisions.js';
import { bondOf } from './characters.js';
import { continuesAt, endsBefore, givenOdds, isHan, standsAlone } from './continuations.js';
import { stateAt } from './abroad.js';
import { dottedNameAt, spelledNameAt } from './spelled-names.js';
import { surnamesAt, type Surname } from './surnames.js';

/** How sure the place is of a name: after a post with its agency, as an item of a list,
 * after a bare title, at the start of a clause. */
export const certainty = { afterPost: -1.5, inList: -0.5, afterTitle: 0, anywhere: 1.2 } as const;

const noGiven =
  /[的了是们这那您他她它你着很没吗呢吧啊]|案$|.[省市县镇乡]$|^(?:总统|总理|首相|外长|防长|主席|政府|议会|国会|[军警美俄]方|媒体)$/;
// Words that begin like a name and that the pairs of the corpus do not tell.
const words =
  /^(?:的|郑重|时[隔任候间代]|成[功立员为果就]|卓越|文[章化明]|白[皮宫]|卫[队生星戍冕]|殷殷|欧[盟洲]|向[习国热彭全大广社]|党[团组委的员中支总内外]|罗马|应[到国习中美俄法德日英欧邀约急当对该用]|于[\d一二三四五六七八九十在今有]|任[命务职期何上内]|全[体国力面程市省会部县区党军民]|常[委务年态]|经[济过常验]|安[全排置徽]|高[度质级等举水效校铁温]|连[续日夜]|关[于注心系爱]|单[位独]|管[理道党]|解[决放读除]|来[到自源华]|国[家务际内有]|华[东南北中]|江[苏西北南]|金[融砖]|方[面案式]|宁[波夏]|云南|支[部持队]|强[调化]|农[村业民]|水[利平]|明[确年天察]|利用|包[括含片组村户联保干揽装]|代[表理]|和[谐]|曾经|严[重格肃]|万[人名余多]|马[上克]|路[线透]|尤其|纪[委检律]|官[员兵方]|祖国|商[务业]|信[息访箱]|居[民住]|修[改订]|展[开示现]|平安|元旦|盛[会世]|古[代城]|房[屋地]|查[处看明]|贺[信电词]|施[工行策]|范[围]|陈述|许[多可]|程[序度]|边[境检防]|乐[于]|隆重|满[意足]|干[部警群]|尚未|毕[业竟]|申[报请]|项[目]|归[来]|封[闭控]|公[安共开]|海[南关]|武[警汉装]|山[东西]|司[法令机]|家[属庭人]|先[后进]|相[关应]|后[来续]|那[么个些里天]|生[前活产于]|老[人百师]|战[士略]|化[解]|本[人市省县区]|称[号]|位[于]|沿[线]|水[务利]|组[成织]|通[过报]|同[志意]|以[及来]|领[导]|等[人]|简历|师生|千人|包机|步[行入]|殴打|回信|高盛|费城|祝贺|达成|关怀|负责|有关|主[任席要]|回避|教研|班子|信[中里]|高兴|都[对在是有会要将被把]|席[就位]|副|原[副党省市县区局部院厅常政书主委纪总组教统宣工中国来则因本有先料油子标]|兼)/;
/** Reads so often in the article, within a page of the name, are enough to tell how long it is. */
const PAGE = 6000;
const MANY = 12;

interface Reading extends Span {
  score: number;
}

/** The name of a person that begins exactly at `start`, or null; `least` says how much has to speak for it. */
export function personNameAt(text: string, start: number, least: number = certainty.anywhere): Span | null {
  if (!isHan(text[start] ?? '') || /\d/.test(text[start - 1] ?? '')) return null;
  const dotted = dottedNameAt(text, start);
  if (dotted !== null) return dotted;
  if (words.test(text.slice(start, start + 2)) || stateAt(text, start)) return null;
  const readings = surnamesAt(text, start, least < certainty.inList).flatMap((surname) =>
    read(text, start, surname),
  );
  const best = readings.reduce<Reading | null>(
    (top, one) => (top && top.score >= one.score ? top : one),
    null,
  );
  const spelled = spelledNameAt(text, start);
  if (spelled !== null && (best === null || spelled.end > best.end)) return spelled;
  if (best === null || best.score < least) return null;
  const printed = text.slice(start, best.end);
  const isForeign = least >= certainty.afterTitle && spellsForeign(printed);
  return isForeign || isPlainWord(printed) || (least >= certainty.inList && isCity(printed))
    ? null
    : { start, end: best.end };
}

/** 师生, 全党: two characters that belong together, of which the second is none that names have. */
function isPlainWord(name: string): boolean {
  return name.length === 2 && bondOf(name[0]!, name[1]!) >= 2 && givenOdds(name[1]!) < 0;
}

/** 沈阳: in a list of places as well as in one of persons. */
function isCity(name: string): boolean {
  return divisionsNamed(name).some(({ level }) => level === 'prefecture' || level === 'province');
}

/** True where the string is a whole name, as an item of a list must be. */
export function isWholeName(item: string): boolean {
  const name = personNameAt(item, 0, certainty.inList);
  return name !== null && name.end === item.length;
}

function read(text: string, start: number, surname: Surname): Reading[] {
  const given = start + surname.length;
  if (surname.isUnknown && !mayBegin(text, start)) return [];
  const lengths = [1, 2].filter((length) => isGiven(text.slice(given, given + length), length));
  const foreign = isTransliterated(text, given) ? FOREIGN : 0;
  const elsewhere = lengths.length === 2 ? lengthElsewhere(text, start, given) : 0;
  return lengths.map((length) => {
    const end = given + length;
    const ends = endsBefore(text, end);
    if (surname.isUnknown && (ends < 2 || !isNamedAgain(text, start, end)))
      return { start, end, score: -Infinity };
    const second = length === 2 ? givenOdds(text[given + 1]!) + LONGER : 0;
    const characters = givenOdds(text[given]!) + second;
    const bond = bondOf(text[start]!, text[start + 1]!);
    const isOneName = bond >= ONLY_TOGETHER && length === 2 && givenOdds(text[given]!) > 0 && second > 0;
    const tearing = continuesAt(text, start) ? 3 : isOneName ? 0 : bond / (surname.weight > 0 ? 2 : 1);
    const score =
      surname.weight +
      (surname.length === 2 ? 2 : 0) +
      characters / 2 -
      (surname.length === 2 ? 0 : tearing) +
      ends -
      foreign -
      (continuesAt(text, start + surname.length) ? TAKES_VERB : 0) +
      (length === 2 ? elsewhere : -elsewhere);
    return { start, end, score };
  });
}

/** 工作, 在水中: what is no surname begins a name only where it begins no word. */
function mayBegin(text: string, start: number): boolean {
  const [first, second, third] = [text[start]!, text[start + 1] ?? '', text[start + 2] ?? ''];
  return (
    !standsAlone(first) &&
    !continuesAt(text, start) &&
    bondOf(first, second) === 0 &&
    bondOf(second, third) < 3
  );
}

/** A name without a known surname has to be printed twice, and to be made of characters that names have. */
function isNamedAgain(text: string, start: number, end: number): boolean {
  const name = text.slice(start, end);
  const again = text.indexOf(name, end);
  const other = again >= 0 && again < start + PAGE ? again : text.lastIndexOf(name, start - 1);
  if (other < 0 || other < start - PAGE || endsBefore(text, other + name.length) < 2) return false;
  return Array.from({ length: name.length - 1 }, (_, i) => givenOdds(name[i + 1]!)).every((odds) => odds > 0);
}

/** A bond so strong is that of a character that the news prints in one name only: 谌|贻琴. */
const ONLY_TOGETHER = 8;
/** What speaks against a name whose characters spell foreign ones. */
const FOREIGN = 3;
/** What speaks against a name whose given characters are a verb: 都|加入. */
const TAKES_VERB = 3;
// Three of four names have two given characters.
const LONGER = 1.2;

/** What the other places of the same two characters say: above 0 for the longer name, below for the shorter. */
function lengthElsewhere(text: string, start: number, given: number): number {
  const short = text.slice(start, given + 1);
  const third = text[given + 1]!;
  const fourths = new Set<string>();
  let ends = 0;
  let others = 0;
  let seen = 0;
  const limit = Math.min(text.length, start + PAGE);
  for (let at = text.indexOf(short, Math.max(0, start - PAGE)); at >= 0 && at < limit && seen < MANY;) {
    const next = at + short.length;
    if (at !== start) {
      seen++;
      if (text[next] === third) {
        if (!standsAlone(third)) fourths.add(text[next + 1] ?? '');
        ends += endsBefore(text, next + 1) - endsBefore(text, next);
      } else if (endsBefore(text, next) > 1) others++;
    }
    at = text.indexOf(short, next);
  }
  fourths.delete(text[given + 2] ?? '');
  const most = standsAlone(third) ? 0 : 1.5;
  const sameThird = seen === 0 ? 0 : Math.max(-1.5, Math.min(most, ends / seen));
  return Math.min(2, fourths.size) - Math.min(2, others) + sameThird;
}

// Characters that spell foreign names and hardly ever follow each other in a Chinese given name.
const foreignSpelling =
  /^[尔斯特纳诺拉卡伊姆巴塞图莱契瓦切洛尼奇布迪德萨索格罗普夫库埃戈蒂耶维因塔罕默赫兹帕迈贾]{2}/;

const hardlyChinese = /.[茨兹弗姆斯蒂埃卡托拉]|^.尔/;
const spelledTwice =
  /[尔斯特纳诺拉卡伊姆巴塞图莱契瓦切洛尼奇布迪索格罗普夫库埃戈蒂耶维因塔罕默赫兹帕迈贾甘茨热鲁贝]/g;

/** 甘茨, 贾格纳: a name by its characters of another language. Uygur and Mongol names are read before. */
function spellsForeign(name: string): boolean {
  return hardlyChinese.test(name) || (name.match(spelledTwice)?.length ?? 0) >= 2;
}

/** 古纳瓦德纳, 武契奇: two such characters after what looks like a surname. */
function isTransliterated(text: string, given: number): boolean {
  return (
    foreignSpelling.test(text.slice(given, given + 2)) && !/^[维因普德格]/.test(text.slice(given, given + 1))
  );
}

function isGiven(given: string, length: number): boolean {
  return given.length === length && Array.from(given).every(isHan) && !noGiven.test(given);
}
