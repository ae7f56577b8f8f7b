/** What is said of a gathering, or of who does something at it; a name begins after the last of these. */
const never =
  /——|[0-9]{1,2}日(?:上午|下午|晚|在[^，]{2,4}|进行)*|(?:并|曾|已|还|又)(?:在|向|于|将)|(?:这|本|该|此|那|每|同|前|当|上|下)次(?!第)|(?:本|该|上|下)届|这(?:场|个|一)|同名|采用|采取|进行(?=第|集体)|(?:圆满|顺利|胜利)完成|(?:筹备|组织|开|办|做|抓)好(?=大会|会议|常委会|全国|中国|第|本)|(?:旁听|列席|聆听)(?:了|过)?|[担兼]任|宣布(?=大会|会议|[^，]{2,8}式)|致(?=中国)|提请(?=全国|第|[省市县区])|(?:致|向|为|对|就|以|在)(?=大会|会议|全会|常委会|第[一二三四五六七八九十]|全国|全省|全市)|(?:预祝|祝愿|相信|迎来|迎接|实现|期待|自从|继|同)(?=中国共产党|中共|党的|第[一二三四五六七八九十]|全国|大会)/gu;
/** Words no name begins with, once what stood before them is gone. */
const opening =
  /^(?:重要(?:讲话|指示|批示|指示批示)精神|精神|上的|并|曾|已|将|又|且|等|之|[和与及或]|为期[^，]{1,2}天的?|在(?=全|中|省|市|大会|会议)|次|[，、])+/u;

/** How many characters at the left of `name` (with its head) are no part of it; quotations are left whole. */
export function outsideAtLeft(name: string): number {
  const plain = name.replace(/“[^“”]*”/gu, (quoted) => '“'.repeat(quoted.length));
  let start = 0;
  for (const { index, 0: word } of plain.matchAll(never)) start = index + word.length;
  return start + (opening.exec(plain.slice(start))?.[0].length ?? 0);
}
