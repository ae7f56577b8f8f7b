import { divisionsNamed, type DivisionLevel } from '../../domain/divisions.js';
import type { LocalEntity } from '../../domain/extraction.js';
import { mark, type TaggedSentence } from '../tagged-sentence.js';

const { Agency: A, Document: D, Initiative: I, Meeting: M, Official: O, Region: R, day: T } = mark;
const thing = `[${A}${I}${R}${D}]`;
const list = `${thing}(?:[》”]?(?:[、和及与]|会同|联合)?[《“]?[^，,、。${thing.slice(1, -1)}]{0,1}${thing})*`;
/** Where, when and how much, before a clause says who. */
const adverbs = `(?:[，,\\s]|${T}|（[^（）]{0,12}）|截至|截止|目前|其中|今年|去年|近年来|今年以来|[0-9]{4}年|[0-9]+时(?:[0-9]+分)?|[上下中]午|凌晨|晚上?|当天|当日|随后|同时|此外|另外|据悉|据介绍|日前|近日|再次|最近|现在|期间|至今|起)*`;
/** 上海共转移…, 《方案》提出…: the clause says first of whom it speaks. */
const opening = new RegExp(
  `^${adverbs}(?:[^${thing.slice(1, -1)}${O}，,在向对从由]{0,6}的)?[《“]?(${list})`,
  'u',
);
/** 湖南消防救援队伍1000多名…, 解放军和武警部队的1700余名…, 第三个“三年行动计划”86项… */
const beside = new RegExp(
  `(${list})[》”]?(?:全[省市县区]|辖区|海拔|规模|境内|已|共|的|累计|约|近|超|逾|有|等|正式|现有|先后|，)*$`,
  'u',
);
/** 在兰州榆中县, 最大降水量出现在辛营: where the following clauses happen. */
const where = new RegExp(
  `(?:^|[在于为的到往])(?:${R}[省市县区]?)*(${R})(?:市|县|区|境内|当地|一带|等地|地区)?$`,
  'u',
);
/** 推进扫黑除恶常态化，打掉…: what a programme brings is said after it. */
const programme = new RegExp(
  `(?:开展|推进|实施|部署|启动|推出|举办|深化|推行|建成|设立|打造)[^，,${thing.slice(1, -1)}]{0,16}(${I})[^${thing.slice(1, -1)}]{0,8}$`,
  'u',
);
/** 学校“阳光厨房”: a headline names the programme alone. */
const bareName = new RegExp(`^[^，,${thing.slice(1, -1)}${O}]{0,6}[“]?${I}”?$`, 'u');
/** Unnamed subjects: the figure is theirs, and so are those that follow. */
const unnamed =
  /^(?:[，,\s\uE006]|目前|其中|共|据统计|今年(?:以来)?|去年(?:以来)?)*(?:截至[^，,]{0,8})?(?:[，,\s\uE006]|共|已)*(?:全[省市县区州](?:各级|广大)?(?:公安|检察|法院|政法|消防|纪检|交警|司法|民警|企业)|全国|我国|中国|各地|各级|全军|公安机关|检察机关|政法机关|司法机关|人民法院|法院|纪检|缅北|相关|有关部门|铁路|公路|民航|水路|全社会|世界|全球|国际|震区|灾区|受[^，,]{1,10}影响的|[^，,]{0,4}(?:数据|统计|调查|监测)显示|中央企业|央企|[^，,]{2,4}流域|[^，,]{0,10}(?:公司|集团|银行|企业|机场|医院|学校|高校|大学|专家|村民|居民|志愿者|游客|记者)|这|事故|火灾|地震|洪水|台风|[^，,]{0,6}(?:地震|火灾|事故)(?:已|共|造成))/u;
/** 人民调解组织调解纠纷…, 商场日均…, 该工程全长…: the clause has a subject of its own that is no name. */
const ownSubject =
  /^[，,]?(?:该|此|本)?(?:工程|项目|商场|商圈|景区|园区|中欧班列|国家高新区)|^[^，,0-9的在将对把为]{0,8}(?:调解组织|调解委员会|服务机构|服务站|航运|高铁全长|口岸|枢纽|水库|电站|机场|园区生产总值)/u;
/** 国家统计局数据显示, 海关总署介绍: the source of figures is not their subject. */
const source = new RegExp(
  `${A}[^，,${A}]{0,12}(?:数据显示|数据|通报|获悉|了解到|相关负责人介绍|有关负责人介绍|负责人介绍|新闻发言人[^，,]{0,4}|消息)$`,
  'u',
);
/** 西藏多级医疗机构组成…: the region only says whose body it is. */
const regionsBody =
  /^(?:多级|各级|当地)?[^，,已共]{0,6}(?:机构|医院|公司|企业|部门|学校|银行|机场|园区|检察机关|公安机关|监察机关|法院|检察院|中欧班列|高铁)/u;
const whole: readonly (readonly [RegExp, DivisionLevel])[] = [
  [/全[省]|全自治区/u, 'province'],
  [/全市/u, 'prefecture'],
  [/全[县区]/u, 'county'],
];
const report =
  /^[，,\s]*(?:该|这份|这一)?(?:报告|方案|意见|条例|通知|规定|办法|白皮书|规划|措施)(?:介绍|指出|显示|提出|明确|要求|强调)/u;

/** Whose figures a clause gives. */
export interface Subjects {
  entities: readonly LocalEntity[];
  /** Where in the tagged sentence they stand; null where they stand in an earlier sentence. */
  at: number | null;
}

/**
 * Follows, through the clauses of a paragraph, of whom the text speaks. Asked for a figure, it gives whoever stands
 * beside it, else whom the clause opens with, else whom the last clause spoke of. An unnamed subject ends that.
 */
export class SubjectTracker {
  #topic: Subjects | null = null;
  #region: LocalEntity | null = null;
  #document: LocalEntity | null = null;
  readonly #ofLevel = new Map<DivisionLevel, LocalEntity>();

  /** A new paragraph speaks of somebody new. */
  reset(): void {
    this.#topic = null;
  }

  /** A new sentence: what stood in the one before has no place in this. */
  nextSentence(): void {
    if (this.#topic !== null) this.#topic = { ...this.#topic, at: null };
  }

  /** The subject of a figure at `figure` in the clause from `from`; null where it is nobody's. */
  of(sentence: TaggedSentence, from: number, figure: number): Subjects | null {
    const before = sentence.text.slice(from, figure);
    const near = beside.exec(before);
    if (
      near &&
      !/^[，,]?$/u.test(before.slice(0, near.index)) &&
      /(?:[向给为对从等]|支持|赴)$/u.test(before.slice(0, near.index))
    )
      return this.#opened(sentence, from, before);
    if (near) return this.#spokenOf(sentence, from + near.index, from + near.index + near[1]!.length);
    return this.#opened(sentence, from, before);
  }

  #opened(sentence: TaggedSentence, from: number, before: string): Subjects | null {
    if (/^[，,]?(?:连同|包括|加上)/u.test(before)) return this.#topic;
    const open = opening.exec(before);
    if (open) {
      const at = from + open[0].length - open[1]!.length;
      if (before[at - from] === R && regionsBody.test(before.slice(open[0].length))) return null;
      return this.#spokenOf(sentence, at, from + open[0].length);
    }
    if (before.includes(O)) return null;
    const place = programme.exec(before);
    if (place) {
      const at = from + place.index + place[0].lastIndexOf(I);
      return this.#spokenOf(sentence, at, at + 1);
    }
    const agency = before.lastIndexOf(A);
    if (
      agency >= 0 &&
      !before.includes(M) &&
      !/(?:受|经|向|由|出动|调集|组织|协调|邀请|给|为|与|同|、)$/u.test(before.slice(0, agency))
    ) {
      return this.#spokenOf(sentence, from + agency, from + agency + 1);
    }
    if (ownSubject.test(before)) return null;
    const region = unnamed.test(before) ? null : this.#regionMeant(before);
    if (region) return { entities: [region], at: null };
    const led = this.#topic?.entities[0]?.type === 'Initiative' && this.#topic.at !== null;
    return unnamed.test(before) && !led ? null : this.#topic;
  }

  /** 当地 and 全省 stand for a region named before. */
  #regionMeant(clause: string): LocalEntity | null {
    if (/^[，,\s\uE006]*(?:截至目前|目前|现在)?[，,]?当地/u.test(clause)) return this.#region;
    const level = whole.find(([words]) => words.test(clause))?.[1];
    return level === undefined ? null : (this.#ofLevel.get(level) ?? null);
  }

  /** After a clause: of whom what follows will speak. */
  pass(sentence: TaggedSentence, from: number, to: number): void {
    const clause = sentence.text.slice(from, to);
    this.#remember(sentence, from, to);
    const open = opening.exec(clause);
    const told = programme.exec(clause);
    const place = where.exec(clause);
    const response =
      told !== null &&
      clause.slice(told.index).includes(I) &&
      this.#isResponse(sentence, from + told.index, to);
    if (told && !response) {
      const at = from + told.index + told[0].lastIndexOf(I);
      this.#spokenOf(sentence, at, at + 1);
    } else if (place) {
      const at = from + place.index + place[0].lastIndexOf(R);
      this.#spokenOf(sentence, at, at + 1);
    } else if (source.test(clause)) {
      this.#topic = null;
    } else if (open) {
      this.#spokenOf(sentence, from + open[0].length - open[1]!.length, from + open[0].length);
    } else if (report.test(clause) && this.#document !== null) {
      this.#topic = { entities: [this.#document], at: null };
    } else if (bareName.test(clause)) {
      const at = from + clause.indexOf(I);
      this.#spokenOf(sentence, at, at + 1);
    } else if (unnamed.test(clause)) {
      this.#topic = null;
    }
  }

  /** What is done in an emergency is counted for the region, not for the response. */
  #isResponse(sentence: TaggedSentence, from: number, to: number): boolean {
    return sentence.entities('Initiative', from, to).at(-1)?.rule === 'initiative-response';
  }

  #remember(sentence: TaggedSentence, from: number, to: number): void {
    this.#document = sentence.entities('Document', from, to).at(-1) ?? this.#document;
    for (const region of sentence.entities('Region', from, to)) {
      this.#region = region;
      const level = divisionsNamed(region.name)[0]?.level;
      if (level !== undefined) this.#ofLevel.set(level, region);
    }
  }

  /** Of regions one inside the other (安徽|桐城) the last, of joined ones all. */
  #spokenOf(sentence: TaggedSentence, from: number, to: number): Subjects {
    const entities: LocalEntity[] = [];
    for (let i = from; i < to; i++) {
      const entity = sentence.entityAt(i);
      if (!entity || entity.type === 'Official' || entity.type === 'Meeting') continue;
      const previous = sentence.entityAt(i - 1);
      if (previous?.type === 'Region' && entity.type === 'Region' && entities.at(-1) === previous)
        entities.pop();
      entities.push(entity);
    }
    this.#topic = { entities, at: from };
    return this.#topic;
  }
}
