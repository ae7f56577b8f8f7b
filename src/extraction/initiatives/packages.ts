import { allMatches } from '../all-matches.js';
import type { Found } from './standing.js';

const head = /[0-9]{1,3}[条项](?:[\u4e00-\u9fa5]{0,10}?)(?:措施|举措)(?!的(?:意见|通知))/gu;
/** What sets a package going; what it is for stands between it and the number. */
const setGoing =
  /(?:出台|推出|发布|公布|印发|实施|施行|制定|部署|宣布|落实|通报)(?:了|一批|包括|以下)?([^，。；：、“”《》（）\n]{0,26})$/u;
const purpose =
  /^(?:进一步|更好|若干|关于)?(?:促进|支持|推动|便利|优化|服务|加强|保障|助力|推进|鼓励|扩大|稳定|稳|提振|提升|规范|深化|防范|打击|惠及|利企|便民|惠民|加快|加大|改善|方便|护航|帮扶|关爱|严禁)[\u4e00-\u9fa5]{2,22}$/u;
const list = /(?:方面|领域|方向|环节|等|重点|类|部分)的?$/u;
/** 3项具体措施 says nothing of what they are for. */
const plain =
  /^[0-9]+[条项](?:新的?|具体|政策|行动|工作|改革|务实|相关|重点|重要|重大|硬核|主要|有力|有效|针对性|一揽子|配套|支持|实质性|切实|创新|服务|整改|任务|得力|管用|相应|关键|预防|防范|安全|应急|保护|管理|细化|细致)*(?:措施|举措)$/u;

/**
 * Packages of numbered measures: 促进…的50条具体措施, 20条稳外资举措. A bare number of measures is one where the
 * article prints the package in full as well.
 */
export function findPackages(text: string): Found[] {
  const heads = allMatches(text, head).map(({ index, 0: name }) => ({ index, name }));
  const counts = new Map<string, string>();
  const full = heads.flatMap(({ index, name }): Found[] => {
    const led = setGoing.exec(text.slice(Math.max(0, index - 40), index));
    if (!led) return [];
    const whatFor = led[1]!;
    if (list.test(whatFor)) return [];
    const bare = whatFor.replace(/的$/u, '');
    const named = purpose.test(bare);
    if (!named && (plain.test(name) || bare.length > 6)) return [];
    const start = index - (named ? whatFor.length : 0);
    const variants = named ? [{ start: index, end: index + name.length }] : [];
    counts.set(number(name), text.slice(start, index + name.length));
    return [{ start, end: index + name.length, rule: 'initiative-package', variants }];
  });
  const bare = heads
    .filter(({ index }) => !full.some(({ start, end }) => start <= index && index < end))
    .flatMap(({ index, name }): Found[] => {
      const known = counts.get(number(name));
      return known === undefined
        ? []
        : [{ start: index, end: index + name.length, rule: 'initiative-package', variants: [], known }];
    });
  return [...full, ...bare];
}

function number(name: string): string {
  return /^[0-9]+/u.exec(name)![0];
}
