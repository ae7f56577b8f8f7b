import { mark } from '../tagged-sentence.js';

const { Official: O, Agency: A } = mark;

/** Setting a programme or a document going, by whoever does it. */
const byAnyone =
  '签署|会签|公布|启动|部署|提出|宣布|发布(?!会)|倡导|开创|擘画|谋划|推动实施|发起|推出|印发|出台|颁布|牵头|组织开展|开展|实施';
const byBodies =
  '推行|组织|主办|承办|制定|举办|举行|创建|打造|推进|施行|构建|建成|建立|搭建|上线|首创|创立|创设|设立|研发|开发|探索|升级|提升|创新|推广|试行|建设|授予|评选|颁发|命名|修订印发|试点|定下|延伸|开通|组建|加力扩围|汇集|深化|实行|编印|编制|下发|开设|启用|统筹推进|优化|拓展|做实|培育|推开';
/** Verbs that a head of government or of a party does himself when news says so. */
export const officialVerb = new RegExp(`^(?:${byAnyone})$`, 'u');

/**
 * The verb that governs a name, with what stands between: when, where, what for. Reading, hearing, revising and
 * checking a thing is no running of it.
 */
export const governing = new RegExp(
  `(${byBodies}|${byAnyone})(?:了|好|出|起)?((?:(?!审议|听取|慰问|帮扶|看望|宣传|起草|督[导查]|检查|评估|[修制]订(?![的后])|修改(?![的后])|征求|报告|情况|根据|按照|贯彻|落实|学习|介绍|围绕|聚焦|对照|符合|违反|依据|之间|以及|并|，)[^，,。${A}${O}]){0,22})$`,
  'u',
);

/** Bodies and persons who act together. */
export const actors = `[${A}${O}](?:(?:[、和与及\\s]|牵头(?:联合|会同)?|(?:主动|积极|通过)?(?:联合|会同)|携手|等[^，,、${A}${O}]{0,8}?(?:联合|会同|和|、))*[${A}${O}])*`;

/** What keeps the body before it from being the one that acts. */
export const otherwise =
  /审议|通过(?!信|联合|会同)|受[^，]{0,6}委托|听取|要求|强调|指出|表示|认为|介绍|通报|根据|按照|依据|获悉|了解到|参加|出席|配合|响应|督促|希望|建议|视察|考察|调研|会见|批准|同意|贯彻|学习|[必应需]须|要(?![求素案])|愿|的(?:时候|情况)|支持|指导|协助|对[^，]{0,12}(?:进行|开展)|入选|荣获|获评|获得?|成员|代表|委员|关于|[入进常轮]驻/u;
/** Before the actor: who is told from, spoken to or led by it does not act itself. */
export const notActing = /(?:发挥|从|据|向|对|在|就|按照|根据|经|受|被|与|同|围绕|落实|贯彻|学习|配合|《)$/u;
/** Words of time, place and manner that a clause without a subject may open with before its verb. */
export const adverbial = /^(?:[^，,。的要应须]{0,14})$/u;

/** 中共中央政治局常委、国务院总理李强: of a person printed with posts the person acts. */
export const personOfPosts = new RegExp(
  `^(?:[^，,。的${A}${O}]{0,10}[、兼]?[${A}])*[^，,。的${A}${O}]{0,8}(?:书记|总理|主席|[长员委任]|指挥|常委)[${O}]`,
  'u',
);
/** What is passed, heard or read in the clause is not being issued in it. */
export const onlyRead = /审议|通过|听取|学习|贯彻|落实|根据|按照|依据|围绕|违反/u;
/** A meeting that studies a programme does not yet set it going. */
export const studied = /研究(?!部署|制定|提出|[院所室])/u;
