/** The grammar of posts without their agency: grades and branches first, then the word that is the post. */
const grades = [
  '党组|党委|党支部|党总支|党工委|党总支部|机关党委|直属机关党委|支部|总支|党的|党政军|纪委|团委|团总支|行政|政治|常务|第一|第二|专职|兼职|挂职|首席|执行|代理?|候补|名誉|荣誉|轮值|一级|二级|三级|四级|高级|驻村|总|副|大|联席',
  '法律|业务|专业技术|青年|妇女|党建|政法|组织|宣传|统战|纪检|纪律检查|武装',
].join('|');
const rankAndFile =
  '(?:社区|驻村|户籍|治安|刑侦|反诈|值班|责任区|内勤|外勤|值守|执勤|带班|出警|网格|管段|青年|女)*(?:民警|辅警|交警|特警|刑警|网警|巡警|狱警|法警|铁警|缉毒警|警官|法官助理|法官|检察官助理|检察官|书记员|审判员|检察员|执行员|人民陪审员|人民调解员|(?:村|镇|乡|社区|乡镇|驻村|街道)干部|消防员|消防士)';

// Titles that say by themselves that their holder is an official.
const strong = [
  '国务委员|国家副?主席|自治区副?主席',
  '书记(?!处|员)|支书|部长(?!级|会议|通道)|厅长|局长|市长|县长|省长|区长|州长|旗长|盟长|镇长|乡长|检察长|委员长(?!会议)|总理|秘书长|政委|政治委员|常委(?!会)|庭长|审判长|署长|审计长|关长|教导员|指导员|支队长|大队长|中队长|总队长|警长|督察长|司令员|参谋长|政治部主任|专员(?!公署)|行政长官|警务处处长|主席(?!团|令|台|国)|主委|党组成员|党委委员|党组副书记|总关务监督|(?<!科技)特派员|总督学|村主任|村支书|村长|尚书|侍郎',
  rankAndFile,
].join('|');
// Titles that others have too; they count beside an agency or a public body.
const weak =
  '主任(?!会议|科员)(?:委员)?|主任科员|科员|院长|所长|组长|队长|班长|会长|司长|处长|科长|股长|站长|校长|理事长|常务理事|理事(?!会)|总监|指挥长|总指挥|指挥(?!部|中心|官|棒|室|调|体|系|平|所)|干事|馆长|行长|社长|台长|委员(?!会|长)|巡视员|调研员|总工程师|总工(?!会|作)|总经济师|总会计师|总规划师|安全总监|总编辑|董事长|总经理|新闻发言人|发言人|代表(?!团|会|大会|作|性|们|资格|处)|成员(?!单位)|军长|师长|旅长|团长|营长|连长|排长|负责人|负责同志|召集人|首席预报员|联络员|督导员|督察员|监督员|组织员';

// 水利部|长江, 福州|长乐: 长 begins the next word.
const noWordWithLong =
  '(?!(?<=长)(?:江(?:江|公铁|海事|大拐|大道|隧道|航道|干流|三角|流域|生态|水利|经济|大桥|上游|中|下|沿|口|边|南|北|委|汉|[、，。])|沙[市县]|春[市经]|三角|城|征|期|远|达|久|途|效|乐国际|乐[区邨路坊]|安(?:小区|银行|大?街|汽车|路|镇|区|大学)))';
const begins =
  '(?=[党直机支总团行政常第专兼挂首执代候名荣轮一二三四高驻副大法业青妇组宣统纪武书部厅局市县省区州旗盟镇乡检委秘庭审署关教指中警督司参主特民社户治刑反值责内外带出网管女交辅巡国自狱铁缉消人村处科所站校理干馆社行台巡调安董新发成尚侍军师旅营连排负召联监会队院班股])';

/** A title as printed, with what grades it: 常务副书记, 党组成员, 代市长, 社区民警. */
export const title = new RegExp(`${begins}(?:${grades})*(?:${strong}|${weak})${noWordWithLong}`, 'g');

const rankAndFileTitle = new RegExp(`^${rankAndFile}$`);

/** True for posts of which there are many, and which are oftener a plain word: 民警, 消防员. */
export function isRankAndFile(printed: string): boolean {
  return rankAndFileTitle.test(printed);
}

const strongTitle = new RegExp(`(?:${strong})$`);
// No agency is printed with these.
const withoutAgency =
  /^(?:代理?|挂职)?(?:常务)?副?(?:省长|市长|县长|区长|州长|旗长|盟长|镇长|乡长|村长|村主任|村支书|支书|总理|委员长|董事长|总经理)$|^(?:国务委员|国家副?主席|自治区副?主席)$/;

export function isStrongTitle(text: string): boolean {
  return strongTitle.test(text);
}

/** True for titles that never take the agency of the post before them in a list. */
export function printsNoAgency(text: string): boolean {
  return withoutAgency.test(text);
}

/** By their last word: the form that the body of such a post has, where the word tells it. */
const bodies: readonly (readonly [RegExp, RegExp])[] = [
  [/局长$/, /局$/],
  [/厅长$/, /厅$/],
  [/部长$/, /部$/],
  [/检察长$|检察员$|检察官(?:助理)?$/, /检察院$/],
  [/审判员$|审判长$|法官(?:助理)?$|法警$|执行员$|书记员$/, /法院$|法庭$|庭$/],
  [/庭长$/, /庭$/],
  [/院长$/, /院$/],
  [/所长$/, /所$/],
  [/站长$/, /站$/],
  [/总队长$/, /总队$/],
  [/支队长$/, /支队$/],
  [/大队长$/, /大队$/],
  [/中队长$/, /中队$/],
  [/处长$/, /处$/],
  [/科长$/, /科$/],
  [/司长$/, /司$/],
  [/署长$/, /署$/],
  [/教导员$|指导员$/, /(?:所|大队|中队|站)$/],
  [/政委$|政治委员$/, /(?:局|支队|总队|大队|团|师)$/],
  [/警长$|[民辅]警$/, /(?:所|中队|大队|支队|分局)$/],
];

/** What the names of the bodies end with that have such a post; null where the title does not tell. */
export function bodyOf(printed: string): RegExp | null {
  return bodies.find(([form]) => form.test(printed))?.[1] ?? null;
}
