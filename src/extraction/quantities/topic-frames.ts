import { mark } from '../tagged-sentence.js';

const { Agency: A, Document: D, Initiative: I, Official: O, Region: R } = mark;
const others = `${A}${D}${I}${R}${O}`;

/** 开展夏季行动, 举办成果展: what a programme brings is said after it. */
export const launched = new RegExp(
  `(?:开展|推进|实施|部署|启动|推出|举办|举行|深化|推行|设立|打造|发起|组织|建立|运行|上线|建成|做好|完善|延伸|拓展|用好|创新|主导)(?:了)?[^，,${others}]{0,16}[“《]?(${I}(?:[”》]?[、和及][“《]?${I})*)[”》]?[^${others}]{0,8}$`,
  'u',
);
export const begins = /^(?:开展|部署|启动|实施|举办|举行|发起|组织|推出)/u;
/** 印发《方案》, 提出…: what a document says is said after it. */
export const published = new RegExp(
  `(?:印发|发布|公布|出台|制定|通过|下发|审议|实施|修订)(?:了|的)?[^，,${others}]{0,24}[“《]?(${D})[”》]?(?:[^${others}]{0,8})$`,
  'u',
);
/** 台风造成青禾县…, 最大降雨量出现在青禾镇: where a happening strikes. */
export const struck = new RegExp(
  `(?:造成|导致|致使|致|使得?|出现在|发生在|位于|位在|覆盖|登陆)(?:${R}[省市县区]?、?)*(${R})`,
  'u',
);
/** 对临川市启动应急响应: where the text goes on. */
export const responded = new RegExp(`对(?:${R})*${R}启动`, 'u');
/** 方案 says what follows with such a verb. */
export const contents =
  /^(?:共|并|从|还|将|其中|目前|现|已|，|\s)*(?:[0-9]|提出|明确|包括|涉及|部署|规定|围绕|聚焦|推出|列出|分为|共|由|设|有)/u;
/** A headline that is a programme's name. */
export const nameAlone = new RegExp(`^[^，,${others}]{0,6}[“]?${I}”?$`, 'u');

/** 全市公安机关: those who carry a campaign out. */
export const ownForces =
  /全[省市县区州](?:各级)?(?:公安|警方|消防|检察|法院|政法|市场监管|纪检|应急|司法|民警)/u;
export const tally = /累计|共|截至|目前|已/u;
/** What may be a gathering, and then has no figures. */
export const event = /^(?:活动|演练|演习|展览|展会)$/u;
/** 其中…, 结案率…: what is measured is still the work of the body or programme that the last sentence spoke of. */
export const ofWork =
  /^(?:其中|[^，,0-9\uE000-\uE006]{0,10}(?:办结率|结案率|化解率|成功率|整改率|破案率|满意率|满意度|发案|警情|到位金额|案件))/u;
/** What 全市 does during such is the campaign's. */
export const campaign = /(?:行动|整治|攻坚|斗争|督察|巡察|大检查|大排查|[之会]战)”?$/u;
