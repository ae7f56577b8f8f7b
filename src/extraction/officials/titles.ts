const prefix =
  '(?:(?:党组|党委|党支部|党总支|党工委|机关党委|直属机关党委|党的|党政军|纪委|团委|行政|政治|常务|第一|专职|首席|执行|代理?|候补|名誉|一级|二级|三级|四级|高级|驻村|总|副|大)*)';
// Titles that say by themselves that their holder is an official.
const strong =
  '书记(?!处|员)|部长(?!级|会议|通道)|厅长|局长|市长|县长|省长|区长|州长|旗长|盟长|镇长|乡长|检察长|委员长(?!会议)|总理|秘书长|政委|政治委员|常委(?!会)|庭长|署长|审计长|关长|教导员|指导员|支队长|大队长|中队长|总队长|警长|督察长|民警(?!卫)|法官|检察官|司令员|参谋长|政治部主任|专员|行政长官|警务处处长|主席(?!团|令|台|国)|党组成员|党委委员|党组副书记|人民陪审员|总关务监督|特派员|总督学';
// Titles that others have too; they count beside an agency.
const weak =
  '主任(?!会议)(?:委员)?|院长|所长|组长|队长|会长|司长|处长|科长|股长|站长|校长|理事长|总监|指挥长|总指挥|指挥|干事|馆长|行长|社长|台长|委员(?!会|长)|巡视员|调研员|总工程师|总经济师|总编辑|董事长|总经理|新闻发言人|发言人|代表(?!团|会|大会|作|性|性|们|资格)|成员(?!单位)|尚书|侍郎|军长|师长|旅长|团长|营长|连长|负责人|负责同志';

// 水利部|长江, 福州|长乐: 长 begins the next word.
const noWordWithLong =
  '(?!(?<=长)(?:江(?:江|三角|流域|生态|水利|经济|大桥|上游|中|下|沿|口|边|南|北|委|汉|[、，。])|沙[市县]|春[市经]|三角|城|征|期|远|达|久|途|效|乐国际|乐区))';

/** A title as printed, with what grades it: 常务副书记, 党组成员, 代市长. */
export const title = new RegExp(`${prefix}(?:${strong}|${weak})${noWordWithLong}`, 'g');

const strongTitle = new RegExp(`(?:${strong})$`);
// No agency is printed with these.
const withoutAgency =
  /^(?:代理?)?(?:常务)?副?(?:省长|市长|县长|区长|州长|旗长|盟长|镇长|乡长|总理|委员长|董事长|总经理)$/;

export function isStrongTitle(text: string): boolean {
  return strongTitle.test(text);
}

/** True for titles that never take the agency of the post before them in a list. */
export function printsNoAgency(text: string): boolean {
  return withoutAgency.test(text);
}
