const REACH = 24;
const run = /[\u4e00-\u9fff]+$/;
const isPublic =
  /(?:委|委员会|委会|工委|党校|办|中心|局|厅|部|法院|检察院|派出所|司法所|看守所|监狱|[支大中总]队|分队|消防站|救援站|指挥中心|综治中心|网格(?:中心)?|工会|妇联|残联|政协|人大|政府|街道|社区|村|[省市县镇乡]|(?<![工厂矿校院小林])区|庭|处|办公室|管委会|办事处|联合会|基金会|领导小组|工作组|调查组|督导组|巡视组|巡察组|指挥部|专班|气象台)$/;
const isPrivate =
  /(?:公司|集团|厂|店|医院|学校|大学(?!士)|学院|中学|小学|银行|合作社|研究院|研究所|实验室|俱乐部|剧院|报社|业委会|业主委员会|项目部|事业部|编辑部|俱乐部|事务所|剧团|乐团|球队|车队|服务队|志愿|爱心|医疗队|考古队|国家队|体育中心|研究中心|技术中心|培训中心|购物中心|文化中心|艺术中心|医疗中心|医学中心)[\u4e00-\u9fff]{0,4}$/;

const ofMasses = /(?:工会|妇联|团委|党委|纪委|党组|党总?支部?)$/;
const business = /(?:公司|集团|厂|项目部|事业部|董事[会局]|俱乐部|合作社|商会)[\u4e00-\u9fff]{0,6}$/;

/** True where the words before a title name a body of business: 集团|主席, 项目部技术部|部长. */
export function printsBusiness(text: string, start: number): boolean {
  const before = run.exec(text.slice(Math.max(0, start - REACH), start))?.[0] ?? '';
  return business.test(before) && !ofMasses.test(before);
}

/** True where the words before a title name a body that is public by its last word, though it is no known agency. */
export function printsPublicBody(text: string, start: number): boolean {
  const before = run.exec(text.slice(Math.max(0, start - REACH), start))?.[0] ?? '';
  return (
    isPublic.test(before) && !isPrivate.test(before) && !(business.test(before) && !ofMasses.test(before))
  );
}
