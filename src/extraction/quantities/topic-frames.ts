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
