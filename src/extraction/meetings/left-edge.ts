import { allMatches } from '../all-matches.js';

/** What is said of a gathering, or of who does something at it; a name begins after the last of these. */
const never =
  /——|(?:党的)?历史上(?:首次|第一次)|(?:上|前|这|那|每)一次|本(?:单位|地区|系统|部门|级|区域)|(?<=[里地镇县市村区])开(?=[\u4e00-\u9fa5]{2}会)|[0-9]{1,2}日(?:上午|下午|晚|在[^，]{2,4}|进行)*|(?:并|曾|已|还|又)(?:在|向|于|将)|(?:这|本|该|此|那|每|同|前|当|上|下)次(?!第)|(?:本|该|上|下)届|这(?:场|个|一)|同名|所在的|反映|体现|遵守|采用|采取|进行(?=第|集体)|(?:圆满|顺利|胜利)完成|(?:筹备|组织|开|办|做|抓)好(?=大会|会议|常委会|全国|中国|第|本)|(?:旁听|列席|聆听)(?:了|过)?|[担兼]任|宣布(?=大会|会议|[^，]{2,8}式)|致(?=中国)|提请|建议(?=全国|第)|(?:致|向|为|对|就|以|在)(?=中国共产党|中共|党的|大会|会议|全会|常委会|第[一二三四五六七八九十]|全国|全省|全市)|(?:预祝|祝愿|相信|迎来|迎接|实现|期待|自从|继|同)(?=中国共产党|中共|党的|第[一二三四五六七八九十]|全国|大会)|(?<![重需主纪摘首概只])[要须应](?![闻素点求地案职害件务急对用])|(?:讲话|指示|批示|论述|精神|部署|要求|决议|决定)(?:精神)?(?:和|及|以及|、|与)|(?:情况|工作|任务|活动|措施|《)(?:和|以及)|听取(?!意见)(?:了)?|(?:强调|指出|认为|表示)/gu;
/** Words no name begins with, once what stood before them is gone. */
const opening =
  /^(?:重要(?:讲话|指示|批示|指示批示)精神|精神|上的|并|曾|已|将|又|且|等|之|其|[和与及或暨]|为期[^，]{1,2}天的?|在(?=全|中|省|市|大会|会议)|次|(?:审议|讨论)(?=第|.{1,3}届|全国)|(?:[一两二三四五六七八九十几多]+|首|专|数)?场(?=新闻|记者|专题|座谈|发布|重要|吹风|[^，]{0,4}(?:推进|研讨|宣讲|报告|听证|推介|现场)会)|[，、·]|单位(?=[\u4e00-\u9fa5]{2}会)|隆重|如期|成功|连续|共同|自己的|我国(?=的?(?:首|第)))+/u;
/** 推动合作论坛取得成果: what names of these kinds do not begin with. */
const supported =
  /^(?:深入|全力|积极|大力)?(?:推动|支持|推进|办好|服务|保障|助力|做好|借助|利用|依托|通过)(?=.{2,}(?:论坛|峰会|大会|年会)(?:.{0,2}[仪开闭]幕?式)?$)/u;

/** How many characters at the left of `name` (with its head) are no part of it; quotations are left whole. */
export function outsideAtLeft(name: string): number {
  const plain = name.replace(/“[^“”]*”/gu, (quoted) => '“'.repeat(quoted.length));
  let start = 0;
  for (const { index, 0: word } of allMatches(plain, never)) start = index + word.length;
  start += opening.exec(plain.slice(start))?.[0].length ?? 0;
  return start + (supported.exec(plain.slice(start))?.[0].length ?? 0);
}
