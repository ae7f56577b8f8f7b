import type { Span } from '../../domain/extraction.js';

const foreign =
  /美国|美军|美方|美媒|俄罗斯|俄军|俄方|俄乌|俄国|乌克兰|乌军|乌方|以色列|以军|以方|巴勒斯坦|哈马斯|加沙|胡塞|黎巴嫩|真主党|伊朗|伊方|叙利亚|也门|北约|欧盟|欧洲|日本|日方|东京电力|韩国|韩方|朝鲜|朝中社|英国|法国|德国|意大利|西班牙|波兰|加拿大|墨西哥|巴西|阿根廷|印度|巴基斯坦|菲律宾|澳大利亚|土耳其|沙特|埃及|联合国(?!粮)|世卫组织|世界卫生组织|南非|委内瑞拉|阿富汗|特朗普|拜登|普京|泽连斯基|内塔尼亚胡|白宫|五角大楼|总统|首相|议会|国会|导弹|无人机袭击/u;
const home =
  /中国|我国|我军|中方|中共|中华|国务院|党中央|全国|习近平|中央|中非|中阿|中欧|中拉|中老|中俄|[省市县区](?:委|政府)|公安|人大|政协|一带一路/u;
const end = /[。！？!?；;\n]/u;

/** True where the sentence around a name tells of other states and not of China. */
export function tellsOfAbroad(text: string, { start, end: stop }: Span): boolean {
  let from = start;
  while (from > 0 && !end.test(text[from - 1]!)) from--;
  let to = stop;
  while (to < text.length && !end.test(text[to]!)) to++;
  const sentence = text.slice(from, to);
  return foreign.test(sentence) && !home.test(sentence);
}
