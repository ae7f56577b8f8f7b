import { allMatches } from '../all-matches.js';
import type { Candidate } from '../candidate.js';
import type { Source } from '../source.js';
import { nameMatches } from './name-matches.js';

const kinds = /村(?![民委里庄支落口子干规镇级组集医史道企超晚歌寨])|社区(?![居工党卫服矫戒康养医])/g;
const han = /[\u4e00-\u9fff]/;
// Where a name can begin: the character before it is one of these, or a region ends there.
const boundary = /[在到从于往来赴经由的和与及向对将把被是为有至抵进驻回离达近、]/;
// What stands before 村 and 社区 in words that are no names.
const generic =
  /^(?:[以用靠因对将把逐].*|各.*|穿|培育|友好|无诈|[乡农全本该新山渔古老各每小大一两二三四五六七八九十几多个样进入到无涉出住这那某首外同整]$|(?:美丽|行政|自然|贫困|示范|明星|特色|传统|城中|中心|文明|先进|样板|数字|未来|和美|先行|重点|帮扶|移民|生态|富裕|小康|空心|世博|奥运|亚运|冬奥|媒体|地球|旅游|民俗|文化|法治|善治|平安|智慧|和谐|幸福|老旧|农村|城市|城乡|易地|搬迁|安置|试点|学习|虚拟|国际|开源|儿童|健康|韧性|社会|红色|亮点|整个|多个|许多|不少|周边|附近|这个|那个|一个|两个|三个|几个|所有|部分|相关|基层|受灾|沿海|试验|重要|完整|活力|现代|绿色|宜居|低碳|人类|运动员|共同体|命运|小山|小渔|古村|所在|各个|偏远|边境|沿线|脱贫|数百|千年|百年|全国|中国|海岛|家门口)|激活|鼓励|扎根|主动|受灾|重灾|下沉|失联|推动|服务|支持|引导|振兴|帮助|组织|走进|深入|覆盖|建设|打造|惠及|沉入|融入|围绕|依托|推进|.*(?:和|进|乡|农|自然|建制|行政|老旧|多个)$)/;

// 六道沟、思家岭、罗圈厂3个村: names that only the word after the list tells to be villages.
const villageList =
  /(?<=^|[\u4e00-\u9fff]{2}(?:镇|乡|街道)|[，。；、：\n]|[在到从沿的了])((?:[\u4e00-\u9fff]{2,4}、){0,8}[\u4e00-\u9fff]{2,4}(?<!等))等?(?:\d+|[两三四五六七八九十]+|几|多)?个?(?:行政|自然)?村(?:[庄落屯]|(?=[\u4e00-\u9fff]{0,3}[，。、；已遭受的被])|$)/g;

function listedVillages(text: string, regionEnds: ReadonlySet<number>): Candidate[] {
  const found: Candidate[] = [];
  for (const match of allMatches(text, villageList)) {
    const names = match[1]!.split('、');
    const counted = match[0].slice(match[1]!.length);
    // One name before 村 is the ordinary form; a list, or a counted one after its town, is not.
    if (!/等|个/.test(counted) || (names.length === 1 && !regionEnds.has(match.index))) continue;
    let start = match.index;
    for (const name of names) {
      const end = start + name.length;
      if (!/[村区镇乡]$/.test(name) && !generic.test(name)) {
        found.push({ type: 'Region', key: name, rule: 'region-village-list', start, end });
      }
      start = end + 1;
    }
  }
  return found;
}

/** Villages and communities by their last word, begun where the text lets a name begin: 大新村, 湘家荡社区. */
export function villageCandidates(text: string, regionEnds: ReadonlySet<number>): Candidate[] {
  const found = listedVillages(text, regionEnds);
  for (const { 0: kind, index } of allMatches(text, kinds)) {
    const start = startOf(text, index, regionEnds);
    // 余村 is too short to be told from a word but where its town or county stands before it.
    const beside = start !== null && regionEnds.has(start);
    if (start === null || index - start < (beside ? 1 : 2)) continue;
    const name = text.slice(start, index);
    if (generic.test(name) && !(beside && /^[\u4e00-\u9fff][和进]$/.test(name))) continue;
    if (/[了着过们等都也就还又不没能会要可让被把个条座]/.test(name)) continue;
    const end = index + kind.length;
    found.push({ type: 'Region', key: text.slice(start, end), rule: 'region-village', start, end });
  }
  return found;
}

/** Where the name of the village or community begins whose 村 or 社区 is at `index`. Null where the text does not show it. */
export function villageStart(source: Source, index: number): number | null {
  const ends = new Set(nameMatches(source).map(({ end }) => end));
  const start = startOf(source.text, index, ends);
  return start === null || generic.test(source.text.slice(start, index)) ? null : start;
}

function startOf(text: string, index: number, regionEnds: ReadonlySet<number>): number | null {
  for (let start = index - 1; start >= Math.max(0, index - 5); start--) {
    if (!han.test(text[start]!)) return start + 1 < index ? start + 1 : null;
    if (regionEnds.has(start)) return index - start <= 4 ? start : null;
    if (index - start > 1 && boundary.test(text[start]!)) return start + 1;
  }
  return null;
}
