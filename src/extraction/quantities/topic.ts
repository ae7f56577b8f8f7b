import type { LocalEntity } from '../../domain/extraction.js';
import type { EntityType } from '../../domain/vocabulary.js';
import type { Source } from '../source.js';
import { mark } from '../tagged-sentence.js';
import { membersOf, named, type Clause, type Subjects } from './clause.js';
import { headOf, type ParsedHead } from './clause-head.js';
import { forecast } from './head-words.js';
import { ofHeadline } from './of-headline.js';
import { NamedBefore } from './named-before.js';
import { RegionsNamed } from './regions-meant.js';
import { setGoing } from './set-going.js';
import { campaign, contents, event, ofWork, ownForces, responded, struck, tally } from './topic-frames.js';

const { Region: R } = mark;

const anyName = /[\uE000-\uE005]/u;
const nobody: Subjects = { entities: [], at: null };

/** Who the last clauses spoke of. */
interface Topic {
  subjects: Subjects;
  /** Who launched the programme or issued the document that is the topic. */
  actor: Subjects | null;
  /** Somebody only tells of it: what is done is its own, what is measured need not be. */
  isTold?: true;
}

/**
 * Of whom a text speaks, from clause to clause. A clause that opens with a name speaks of that; one that opens with
 * what is done or measured speaks of whoever the last one did, until somebody who is left out takes over (the whole
 * country, a company, a person, another state). A paragraph speaks of somebody new; what 当地 and 全市 stand for stays.
 */
export class TopicTracker {
  #topic: Topic | null = null;
  readonly #before = new NamedBefore();
  /** The programme was the frame of the sentence: 行动开展以来, …. */
  #frame: Subjects | null = null;
  /** The programme that the paragraph tells of: what 截至月底，已化解46件 comes back to. */
  #theme: Subjects | null = null;
  /** The body or campaign that the paragraph before spoke of: 截至目前，共查处46起 in a new one goes on with it. */
  #lastParagraph: Subjects | null = null;
  /** The sentence opened with when: 截至6月底, …. */
  #isDated = false;
  /** A clause of the sentence has told something. */
  #isUnderWay = false;
  readonly #regions: RegionsNamed;

  /** Whom the headline speaks of: a campaign; in a local paper also the one body it names. */
  readonly #headline: Subjects | null;

  constructor(source: Source, entities: readonly LocalEntity[]) {
    this.#regions = new RegionsNamed(entities.filter(({ type }) => type === 'Region'));
    this.#headline = ofHeadline(source, entities);
  }

  /** Whom the last clause spoke of. */
  get current(): Subjects | null {
    return this.#topic?.subjects ?? null;
  }

  /** “无诈社区” */
  programmeCalled(words: string): Subjects | null {
    return this.#before.programmeCalled(words);
  }

  newParagraph(): void {
    const before = this.#theme ?? this.#topic?.subjects ?? null;
    const [only, ...more] = before?.entities ?? [];
    const mayGoOn = only?.type === 'Agency' || (only?.type === 'Initiative' && campaign.test(only.name));
    this.#lastParagraph = mayGoOn && more.length === 0 ? { entities: [only], at: null } : null;
    this.#regions.newParagraph();
    this.#topic = null;
    this.#frame = null;
    this.#theme = null;
  }

  newSentence(): void {
    this.#isDated = false;
    this.#isUnderWay = false;
    this.#frame = null;
    if (this.#topic === null) return;
    const { subjects, actor } = this.#topic;
    // What a programme of nobody's brings ends with its sentence: 建成全国“一张网”.
    if (actor?.entities.length === 0 && subjects.entities[0]?.type !== 'Document') {
      this.#topic = null;
      return;
    }
    this.#topic = {
      ...this.#topic,
      subjects: { ...subjects, at: null },
      actor: actor && { ...actor, at: null },
    };
  }

  parse({ sentence, from, text }: Clause): ParsedHead {
    return headOf(text, (index) => sentence.entityAt(from + index)?.name ?? '');
  }

  /** Whom a clause with this head speaks of; null where it is nobody whose figures count. */
  subjectsOf(clause: Clause, parsed: ParsedHead): Subjects | null {
    const { sentence, from } = clause;
    const { head } = parsed;
    const frame = this.#frameOf(clause, parsed) ?? this.#frame;
    switch (head.kind) {
      case 'named':
        return named(sentence, from + head.start, from + head.end);
      case 'place':
        return this.#whereOfBody(clause, head.at) ?? named(sentence, from + head.at, from + head.at + 1);
      case 'region': {
        if (frame?.entities[0] && campaign.test(frame.entities[0].name)) return frame;
        const body = this.#before.serviceOf(head.word);
        if (body) return body;
        const region = this.#regions.meant(head.word);
        if (region) return { entities: [region], at: null };
        return this.#regions.isEmpty ? (this.#theme ?? this.#campaignOfHeadline()) : null;
      }
      case 'body':
        return this.#before.bodyEnding(head.word) ?? frame;
      case 'document':
        return this.#before.document();
      case 'programme':
        if (clause.text.includes(`该${head.word}`)) return this.#before.programmeCalled(head.word);
        if (event.test(head.word)) return this.#before.programmeCalled(head.word);
        return this.#before.programmeCalled(head.word) ?? frame ?? this.#carried(!this.#isUnderWay, false);
      case 'source':
      case 'telling':
      case 'empty':
        return null;
      case 'other':
        if (ownForces.test(clause.text)) return frame ?? this.#theme ?? this.#campaignOfHeadline();
        return frame ?? this.#ofPlan();
      case 'people':
        return frame ?? this.#before.bodyCalled(head.word) ?? this.#carried(false, false);
      case 'services':
        return frame ?? (this.#isOf('Region') ? this.#topic!.subjects : null);
      case 'doing':
        return frame ?? this.#carried(!this.#isUnderWay, true, clause.text);
      case 'matter':
        return frame ?? this.#carried(!this.#isUnderWay && !ofWork.test(clause.text), false);
    }
  }

  /** 县检察院联合县妇联，在青禾镇发放…: where a body that the sentence has named does it. */
  #whereOfBody({ text }: Clause, at: number): Subjects | null {
    const isAdjunct =
      this.#isOf('Agency') &&
      this.#topic!.subjects.at !== null &&
      /^[\u4e00-\u9fa5]/u.test(text.slice(at + 1));
    return isAdjunct ? this.#topic!.subjects : null;
  }

  /** The programme of 行动开展以来 and 宣传月期间. */
  #frameOf({ sentence, from }: Clause, { since, sinceWord }: ParsedHead): Subjects | null {
    if (since !== null) return named(sentence, from + since, from + since + 1);
    return sinceWord === null ? null : this.#before.programmeCalled(sinceWord);
  }

  #campaignOfHeadline(): Subjects | null {
    return this.#headline?.entities[0]?.type === 'Initiative' ? this.#headline : null;
  }

  #isOf(type: EntityType): boolean {
    return this.#topic?.subjects.entities[0]?.type === type;
  }

  /** What a plan or programme says of the whole country is its own, within the sentence. */
  #ofPlan(): Subjects | null {
    const isPlan = this.#isOf('Document') || this.#isOf('Initiative');
    return isPlan && this.#topic!.subjects.at !== null ? this.#topic!.subjects : null;
  }

  /**
   * A body or programme is the subject of what is done; what is measured in a new sentence is rarely its own. What is measured
   * after a place's programme is the place's.
   */
  #carried(opens: boolean, isDoing: boolean, text = ''): Subjects | null {
    const topic = this.#topic;
    if (opens && isDoing && this.#isDated && this.#theme !== null) return this.#theme;
    if (topic === null) return isDoing && opens ? this.#elided(text) : null;
    if (opens && this.#isOf('Document') && !contents.test(text)) return topic.actor;
    if (isDoing && topic.isTold && tally.test(text)) return this.#campaignOfHeadline() ?? topic.subjects;
    if (isDoing) return topic.subjects;
    if (topic.isTold) return null;
    if (opens && topic.actor?.entities[0]?.type === 'Region') return topic.actor;
    const type = topic.subjects.entities[0]?.type;
    return opens && (type === 'Agency' || type === 'Initiative') ? null : topic.subjects;
  }

  /** Whom a paragraph goes on with that opens with what was done: the last one's, or the headline's. */
  #elided(text: string): Subjects | null {
    if (this.#lastParagraph !== null && (this.#isDated || tally.test(text))) return this.#lastParagraph;
    return tally.test(text) ? this.#headline : null;
  }

  /** After a clause: of whom what follows will speak. */
  pass(clause: Clause, parsed: ParsedHead): void {
    const { sentence, from, to, text } = clause;
    if (anyName.test(text)) {
      this.#before.add(sentence, from, to);
      for (const region of sentence.entities('Region', from, to)) this.#regions.add(region);
    }
    const { head } = parsed;
    if (head.kind === 'other' && head.isSite) this.#regions.enterSite();
    this.#frame = this.#frameOf(clause, parsed) ?? this.#frame;
    this.#turn(clause, head, this.subjectsOf(clause, parsed));
    if (head.kind !== 'empty') this.#isUnderWay = true;
    else if (!this.#isUnderWay) this.#isDated = true;
    const target = responded.exec(text);
    if (target) this.#regions.speakOf(sentence.entityAt(from + target.index + target[0].lastIndexOf(R))!);
    const actor = this.#topic?.subjects ?? null;
    const begun = setGoing(clause, actor);
    if (begun === null) return;
    this.#topic = { subjects: begun.subjects, actor: actor ?? nobody };
    if (!begun.isLaunched) return;
    this.#theme = begun.subjects;
    this.#frame = null;
  }

  /** A name beside a figure is what the text speaks of next, where the clause opens with none: 第三批督察8个组已进驻. */
  follow({ head }: ParsedHead, subjects: Subjects): void {
    const isHeadless = head.kind === 'matter' || head.kind === 'doing' || head.kind === 'people';
    if (isHeadless && this.#topic === null) this.#speak(subjects);
  }

  #turn({ sentence, from, text }: Clause, head: ParsedHead['head'], subjects: Subjects | null): void {
    if (forecast.test(text)) return;
    const hit = head.kind === 'named' || head.kind === 'place' ? null : struck.exec(text);
    if (hit) {
      const at = from + hit.index + hit[0].lastIndexOf(R);
      this.#speak({ entities: [sentence.entityAt(at)!], at });
      return;
    }
    switch (head.kind) {
      case 'named':
        this.#speak(membersOf(sentence, from, head, text) ?? subjects);
        return;
      case 'place':
      case 'region':
      case 'body':
      case 'document':
      case 'programme':
        this.#speak(subjects);
        return;
      case 'source':
        // 省应急厅介绍 leaves the place that the paragraph speaks of.
        if (!this.#isOf('Region')) this.#topic = null;
        return;
      case 'telling':
        if (this.#isOf('Region')) return;
        this.#topic = {
          subjects: named(sentence, from + head.start, from + head.end),
          actor: null,
          isTold: true,
        };
        return;
      case 'other':
        if (this.#frame !== null || (subjects !== null && ownForces.test(text)))
          this.#speak(this.#frame ?? subjects);
        else if (this.#ofPlan() === null) this.#topic = null;
        return;
      case 'doing':
        if (
          this.#topic?.actor &&
          this.#topic.subjects.entities[0]?.type === 'Document' &&
          !this.#isUnderWay &&
          !contents.test(text)
        )
          this.#topic = { subjects: this.#topic.actor, actor: null };
        else if (this.#topic?.isTold)
          this.#topic = { subjects: subjects ?? this.#topic.subjects, actor: null };
        else if (subjects !== null && (subjects === this.#theme || subjects === this.#lastParagraph))
          this.#topic = { subjects, actor: null };
        return;
      case 'services':
      case 'people':
      case 'empty':
        return;
      case 'matter':
        if (!this.#isUnderWay && this.#isOf('Document') && this.#topic?.actor)
          this.#topic = { subjects: this.#topic.actor, actor: null };
        if (this.#topic?.isTold || (!this.#isUnderWay && subjects === null)) this.#topic = null;
        return;
    }
  }

  #speak(subjects: Subjects | null): void {
    this.#topic = subjects && { subjects, actor: null };
    const last = subjects?.entities.at(-1);
    if (last?.type === 'Region') this.#regions.speakOf(last);
    if (last?.type === 'Agency' && subjects!.entities.length === 1) this.#before.speakOf(last);
  }
}
