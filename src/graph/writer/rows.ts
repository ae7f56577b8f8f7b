import neo4j from 'neo4j-driver';
import type { ResolvedArticle, ResolvedFact, ResolvedStatement } from '../../domain/resolved.js';
import type { FactType } from '../../domain/vocabulary.js';
import { stableHash } from '../../domain/ids.js';
import type { FinalForm, OwnParents } from '../identity/final-form.js';
import { packOwnForm } from '../identity/own-form.js';
import { dayKey, dayOfKey, fingerprint } from '../keys.js';

type Properties = Record<string, unknown>;

/** An article itself, as parameters of the writer's statements. */
export interface ArticleRows {
  id: string;
  fingerprint: string;
  article: Properties;
  issue: IssueRow | null;
}

/** What an article says. */
export interface SaidRows {
  entities: EntityRow[];
  mentions: MentionRow[];
  facts: FactRow[];
  statements: StatementRow[];
}

export interface EntityRow {
  id: string;
  type: string;
  properties: Properties;
  withinId: string | null;
  regionId: string | null;
}

export interface MentionRow {
  articleId: string;
  entityId: string;
  /** Each distinct printed string once. */
  names: string[];
  properties: Properties;
}

export interface FactRow {
  id: string;
  type: FactType;
  subjectId: string;
  objectId: string;
  properties: Properties;
}

export interface StatementRow {
  articleId: string;
  properties: Properties & { id: string; factId: string };
}

export interface IssueRow {
  articleId: string;
  issueId: string;
  publicationId: string;
  /** What this article's page says of the issue; the issue itself follows from all of its pages. */
  header: string;
}

/** Raise it when the same resolved article comes to stand in the graph in another form. */
const formVersion = 3;

export function articleRows(own: ResolvedArticle): ArticleRows {
  const { article, printedIn } = own;
  const print = fingerprint([formVersion, own]);
  return {
    id: article.id,
    fingerprint: print,
    article: {
      ...articleProperties(own),
      key: dayKey(article.publishedOn, article.id),
      fingerprint: print,
      own: packOwnForm(own),
      issueId: printedIn?.issueId ?? null,
      issueKey: printedIn === null ? null : articleIssueKey(article.page, article.id),
      publicationId: printedIn?.publication.id ?? null,
    },
    issue:
      printedIn === null || article.issue === null
        ? null
        : {
            articleId: article.id,
            issueId: printedIn.issueId,
            publicationId: printedIn.publication.id,
            header: JSON.stringify(article.issue),
          },
  };
}

/** Where something is said. */
export interface SaidIn {
  articleId: string;
  /** Day and article id. */
  key: string;
  text: string;
}

export function saidRows(where: SaidIn, { said, ownParents }: FinalForm): SaidRows {
  const { articleId, key } = where;
  return {
    entities: said.entities.map((entity) => ({
      id: entity.id,
      type: entity.type,
      properties: {
        type: entity.type,
        name: entity.name,
        pinyin: entity.pinyin,
        ...entity.attributes,
        withinId: entity.withinId,
        ...(ownParents.get(entity.id) ?? noOwnParents),
      },
      withinId: entity.withinId,
      regionId: entity.attributes.regionId ?? null,
    })),
    mentions: said.mentions.map((mention) => ({
      articleId,
      entityId: mention.entityId,
      names: [...new Set(mention.spans.map((span) => span.text))].sort(),
      properties: {
        entityId: mention.entityId,
        key,
        starts: mention.spans.map((span) => neo4j.int(span.start)),
        ends: mention.spans.map((span) => neo4j.int(span.end)),
      },
    })),
    facts: said.statements.map((statement) => factRow(statement.fact)),
    statements: said.statements.map((statement) => statementRow(where, statement)),
  };
}

const noOwnParents: OwnParents = { ownWithinId: null, ownRegionId: null };

/** The order of articles in their issue: by page, those of an unknown page last. */
export function articleIssueKey(page: number | null, id: string): string {
  return `${String(page ?? 9999).padStart(4, '0')}|${id}`;
}

function articleProperties({ article }: ResolvedArticle): Properties {
  return {
    id: article.id,
    title: article.title,
    kicker: article.kicker,
    subtitle: article.subtitle,
    kind: article.kind,
    bylineNames: article.bylines.map((byline) => byline.name),
    bylineRoles: article.bylines.map((byline) => byline.role),
    bylineTexts: article.bylines.map((byline) => byline.text),
    publishedOn: article.publishedOn,
    text: article.text,
    body: article.body,
    source: article.source,
    url: article.url,
    homeRegion: article.homeRegion,
    page: integer(article.page),
    continuedOn: integer(article.continuedOn),
    warnings: article.warnings,
  };
}

function factRow(fact: ResolvedFact): FactRow {
  const { id, type, subjectId, objectId, ...rest } = fact;
  return {
    id,
    type,
    subjectId,
    // A day or a measurement is no entity: its node lives and dies with the fact and bears its id.
    objectId: objectId ?? id,
    properties: { subjectId, objectId, ...rest },
  };
}

function statementRow({ articleId, key, text }: SaidIn, statement: ResolvedStatement): StatementRow {
  const { start, end } = statement.evidence;
  const { id, type, subjectId, objectId } = statement.fact;
  return {
    articleId,
    properties: {
      id: `statement-${stableHash(id, articleId)}`,
      factId: id,
      articleId,
      key,
      // What an entity's facts were on a day is read in the order of their latest statements until then.
      type,
      subjectId,
      objectId,
      factKey: dayKey(dayOfKey(key), id),
      // Kept beside the article's text, so that a page of evidence does not read whole articles.
      quote: text.slice(start, end),
      start: neo4j.int(start),
      end: neo4j.int(end),
      role: statement.role ?? null,
      former: statement.former ?? null,
      formerKey: statement.former === true ? key : null,
    },
  };
}

function integer(value: number | null): unknown {
  return value === null ? null : neo4j.int(value);
}
