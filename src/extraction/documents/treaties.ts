import type { Span } from '../../domain/extraction.js';
import { allMatches } from '../all-matches.js';

const subjects =
  '引渡|司法协助的?|被判刑人的?|自由贸易|自贸|投资保护|签证的?|合作|贸易|税的?|偷漏税的?|运输|领事|伙伴关系';
const kinds = '条约|协定|议定书';
/** What goes on about the talks, not the text. */
const after = '(?!谈判|组织|[^，。；、]{0,4}(?:谈判|联合可行性|联合可研)|升级|第二阶段)';
const bilateral = new RegExp(
  `(?:中华人民共和国|中国)(?:政府)?[和与—–-][\\u4e00-\\u9fa5·]{2,12}?(?:和|与|及|间|关于)?(?:[\\u4e00-\\u9fa5]{0,10})(?:${subjects})(?:${kinds})${after}`,
  'gu',
);
const short = new RegExp(`中[\\u4e00-\\u9fa5]{1,2}(?:自由贸易协定|自贸协定|引渡条约)${after}`, 'gu');
/** Instruments that are known by their name alone. */
const known =
  /区域全面经济伙伴关系协定|联合国气候变化框架公约|联合国海洋法公约|生物多样性公约|国际湿地公约|巴黎协定|国际调解院公约|不扩散核武器条约|禁止化学武器公约/gu;
/** 中国与格鲁吉亚签署互免签证协定 tells of an act and names nothing. */
const act = /签署|签订|缔结|达成|启动|完成|加快|推进|商签|举行|进行|生效|多个|国家和地区/u;

/** 中国和A、中国和B关于…的条约 is one ending for all. */
const listed = /中国和[\u4e00-\u9fa5]{2,8}(?<!条约|协定|书)、$/u;

/** Treaties printed without 《》: 中国和苏里南引渡条约, 中塞自由贸易协定. */
export function findTreaties(text: string): Span[] {
  return [bilateral, short, known].flatMap((pattern) =>
    allMatches(text, pattern)
      .map(({ index, 0: name }) => ({
        start: index,
        end: index + name.length,
      }))
      .filter(
        ({ start, end }) =>
          !act.test(text.slice(start, end)) && !listed.test(text.slice(Math.max(0, start - 14), start)),
      ),
  );
}
