import type { Byline } from '../../domain/article.js';
import type { BylineRole } from '../../domain/vocabulary.js';
import { foldPunctuation } from './page-line.js';

/** Who writes: 本报记者, 《浙江日报》记者, 新华社记者, 全媒体见习记者, 特约通讯员, 实习生, 责任编辑. */
const employer = '(?:《[^》]{2,12}》|本[报网台刊社]|木报|(?:(?!记者|通讯员)\\p{Script=Han}){2,8}[报社网台])?';
const standing = '(?:全媒体|融媒体|融媒|首席|见习|实习|特约|特派|驻站|摄影|文字|视频|客户端)*';
const title = new RegExp(`^${employer}\\s?${standing}(记者|通讯员|评论员|实习生|撰稿人?)`, 'u');
const editor = /^(?:本版|责任|值班|栏目)?(?:编辑|责编|主编)/;

/** What was done, before the names (图/X) or after them (X 摄). */
const deeds: readonly (readonly [pattern: RegExp, roles: readonly BylineRole[], takesNames: boolean])[] = [
  [
    /^(?:文[/、并]?[图摄]|图[/、]文|图文|撰文[/、]?摄影|文字[/、]摄影)(?:报道)?/,
    ['reporter', 'photographer'],
    true,
  ],
  [/^摄影报道/, ['reporter', 'photographer'], false],
  [/^(?:摄影|摄制|摄|图片|图)(?=[\s/:)]|$)/, ['photographer'], true],
  [/^(?:文字|撰文|采写|采访|文)(?=[\s/:)]|$)/, ['reporter'], true],
  [/^报道/, ['reporter'], false],
  [/^(?:供图|提供|供稿|制图|绘图|绘|漫画|整理|综合)(?=[\s/:)]|$)/, ['other'], true],
];

const separators = /^[\s、,/|:;()·■□◆◇●○▲△▶☆★-]+/;
/** A given name has no such character; 和, 为, 平 are left out because names do have them. */
const noName =
  /[的了这那我你他她它们吗呢吧被把讯着从]|^(?:调查|手记|观察|述评|走访|体验|见闻|日记|来信|直击|节|之家|培训)$/;
const name =
  /^(\p{Script=Han}{2,4}|\p{Script=Han} \p{Script=Han}|\p{Script=Han}{1,8}(?:·\p{Script=Han}{1,8})+)(?=$|[\s、,/|:;()]|摄|文[/图摄]|本报|记者|通讯员|实习生|报道)/u;
const shortName = /^(\p{Script=Han}{2,3}?)(?=摄|文[/图摄]|本报|记者|通讯员|实习生|报道)/u;
/** An office that hands in a picture: 临川市公安局供图. */
const provider = /^(\p{Script=Han}{4,16}) ?(供图|提供|供稿)$/u;
/** Unsigned, but by somebody: the paper itself. */
const unsigned = /^[■□◆●]?\s?(本报(?:特约)?评论员|本报编辑部)$/;

const MAX_BYLINE_CHARS = 80;

interface Person {
  name: string;
  roles: Set<BylineRole>;
}

/**
 * The people of a line that says nothing but who wrote, photographed or edited; null for every other line. A
 * person with two roles (通讯员 吴达夫 摄) stands twice.
 */
export function parseByline(text: string): Byline[] | null {
  const plain = foldPunctuation(text).trim();
  if (plain === '' || plain.length > MAX_BYLINE_CHARS) return null;
  const whole = unsigned.exec(plain) ?? provider.exec(plain);
  if (whole) return [{ name: whole[1]!, role: 'other', text }];

  const people: Person[] = [];
  let rest = plain;
  /** Given by the last title or by a deed printed before the names. */
  let current: readonly BylineRole[] = [];
  /** People since the last deed printed after them: it is theirs. */
  let group: Person[] = [];
  let said = false;
  let namedSinceTitle = false;

  while (rest !== '') {
    const blank = separators.exec(rest);
    if (blank) {
      rest = rest.slice(blank[0].length);
      continue;
    }
    const titled = title.exec(rest) ?? editor.exec(rest);
    if (titled) {
      const deed = group.length === 0 ? current.filter((role) => role === 'photographer') : [];
      namedSinceTitle = false;
      current = [...new Set([roleOfTitle(titled[0]), ...deed])];
      rest = rest.slice(titled[0].length);
      said = true;
      continue;
    }
    const deed = deeds.find(([pattern]) => pattern.test(rest));
    if (deed) {
      const [pattern, roles, takesNames] = deed;
      rest = rest.slice(pattern.exec(rest)![0].length);
      said = true;
      const before = takesNames && (group.length === 0 || /^[/:]/.test(rest));
      if (before) {
        current = roles;
        group = [];
      } else {
        credit(group, roles);
        group = [];
      }
      continue;
    }
    // 记者 李小文 临川报道: where from, once the names are said.
    const filed = namedSinceTitle ? /^\p{Script=Han}{2,4}(?=报道)/u.exec(rest) : null;
    if (filed) {
      rest = rest.slice(filed[0].length);
      continue;
    }
    const named = shortName.exec(rest) ?? name.exec(rest);
    if (!named || noName.test(named[1]!)) return null;
    const person = { name: named[1]!.replace(' ', ''), roles: new Set(current) };
    namedSinceTitle = true;
    people.push(person);
    group.push(person);
    rest = rest.slice(named[0].length);
  }
  if (!said || people.length === 0 || people.some(({ roles }) => roles.size === 0)) return null;
  return people.flatMap((person) => [...person.roles].map((role) => ({ name: person.name, role, text })));
}

function roleOfTitle(words: string): BylineRole {
  if (words.includes('通讯员')) return 'correspondent';
  if (/编辑|责编|主编/.test(words)) return 'editor';
  return /评论员|撰稿/.test(words) ? 'other' : 'reporter';
}

/** Writing is implied in 文/图 and 报道; who is called a correspondent before it is not made a reporter by it. */
function credit(group: readonly Person[], roles: readonly BylineRole[]): void {
  for (const { roles: own } of group) {
    const writes = own.has('correspondent') || own.has('other');
    for (const role of roles) if (!(role === 'reporter' && writes)) own.add(role);
  }
}

const dateline =
  /^(?:[本木]报讯|[本木]报\p{Script=Han}{0,8}\d{1,2}月\d{1,2}日[讯电]|[本木]报综合(?:消息|报道)|本[网台]讯|(?:据)?(?:新华社|中新社|新华网|中国新闻社)\p{Script=Han}{0,10}(?:\d{1,2}月\d{1,2}日)?[电讯]|据?\p{Script=Han}{2,6}[报社网](?:讯|消息))/u;

/** 本报讯, 本报7月24日讯, 新华社北京7月24日电: the head of a body's first paragraph. Null where there is none. */
export function datelineOf(text: string): string | null {
  const plain = text.replace(/^([本木]) ?报 ?([讯汛])/, '$1报讯').replace(/^木报/, '本报');
  return dateline.exec(plain)?.[0] ?? null;
}

/** Bylines inside the dateline, 本报讯(记者 X 通讯员 Y), or right after it, 本报讯 记者X 通讯员Y报道. */
export function datelineBylines(text: string): Byline[] {
  const head = datelineOf(text);
  if (head === null) return [];
  const rest = foldPunctuation(text).slice(head.length);
  const spot = /^\s*\(([^)]{2,70})\)|^\s*((?:本报)?(?:记者|通讯员)[^,。:]{2,40}报道)[:,。\s]/.exec(rest);
  const inside = spot?.[1] ?? spot?.[2];
  return inside === undefined ? [] : (parseByline(inside) ?? []);
}

const closing =
  /[(（]([^()（）]{3,60})[)）]\s*$|(?<=[。！？!?”])\s*((?:本报|《|新华社|图|文|记者|通讯员|\p{Script=Han}{2,3} |\p{Script=Han}{2,3}摄)[^。！？]{1,40})$/u;

/** The hundred commonest surnames, by the Ministry of Public Security's yearly report on names. */
const surnames =
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何林罗高郑梁谢宋唐许韩邓冯曹彭曾肖田董潘袁蔡蒋余于杜叶程魏苏吕丁任卢姚沈钟姜崔谭陆范汪廖石金韦贾夏付方邹熊白孟秦邱侯江尹薛闫段雷龙黎史陶贺毛郝顾龚邵万覃武钱戴严莫孔向汤温康施';

/** …。(沈怀瑾 何小满): who wrote it, where the paper says no more. */
function bareNames(words: string, printed: string): Byline[] | null {
  const names = words.split(/[\s、]+/);
  const areNames = names.every(
    (one) => /^\p{Script=Han}{2,3}$/u.test(one) && surnames.includes(one[0]!) && !noName.test(one),
  );
  if (!areNames || !/^[(（]/.test(printed)) return null;
  return names.map((one) => ({ name: one, role: 'other', text: words }));
}

/** A credit that ends a paragraph, …。 吴达夫 摄 or …。（记者 X）, apart from the paragraph. */
export function splitClosingByline(paragraph: string): { text: string; bylines: Byline[] } {
  const match = closing.exec(paragraph);
  const words = match?.[1] ?? match?.[2];
  const bylines = words === undefined ? null : (parseByline(words) ?? bareNames(words, match?.[0] ?? ''));
  if (!match || bylines === null) return { text: paragraph, bylines: [] };
  return { text: paragraph.slice(0, match.index).trimEnd(), bylines };
}
