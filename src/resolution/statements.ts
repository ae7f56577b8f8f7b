import type { LocalRelation } from '../domain/extraction.js';
import { factId } from '../domain/ids.js';
import type { ResolvedFact, ResolvedStatement } from '../domain/resolved.js';
import { roles, type FactType } from '../domain/vocabulary.js';
import { invariant } from '../domain/errors.js';
import { compareText, halfWidth } from './normal-form.js';

/**
 * One statement for each fact of the article, in the order of their evidence. Where the article says a fact more than
 * once: the strongest role, former if it says so once (原 and 时任 are said on purpose, a post without them may be
 * plain repetition), and as evidence the first words that say this. A fact between an entity and itself is dropped.
 */
export function resolveStatements(
  relations: readonly LocalRelation[],
  idOf: ReadonlyMap<string, string>,
): ResolvedStatement[] {
  return distinctStatements(relations.map((relation) => toStatement(relation, idOf)));
}

/** The rules of `resolveStatements` for statements whose entities are known. */
export function distinctStatements(statements: readonly ResolvedStatement[]): ResolvedStatement[] {
  const byFact = new Map<string, ResolvedStatement>();
  for (const statement of statements) {
    if (statement.fact.subjectId === statement.fact.objectId) continue;
    const known = byFact.get(statement.fact.id);
    if (known === undefined || isStronger(statement, known)) byFact.set(statement.fact.id, statement);
  }
  return [...byFact.values()].sort(
    (a, b) => a.evidence.start - b.evidence.start || compareText(a.fact.id, b.fact.id),
  );
}

function toStatement(relation: LocalRelation, idOf: ReadonlyMap<string, string>): ResolvedStatement {
  const subjectId = idOf.get(relation.from);
  const objectId = relation.to === null ? null : idOf.get(relation.to);
  invariant(subjectId !== undefined, `relation ${relation.type} from ${relation.from}, which is no entity`);
  invariant(
    objectId !== undefined,
    `relation ${relation.type} to ${String(relation.to)}, which is no entity`,
  );
  const { start, end } = relation.evidence;
  return {
    fact: toFact(relation, subjectId, objectId),
    evidence: { start, end },
    ...ofTheStatement(relation),
  };
}

function ofTheStatement(relation: LocalRelation): Pick<ResolvedStatement, 'role' | 'former'> {
  if (relation.type === 'ATTENDS') return { role: relation.role };
  return relation.type === 'HOLDS_POST' && relation.former ? { former: true } : {};
}

function toFact(relation: LocalRelation, subjectId: string, objectId: string | null): ResolvedFact {
  return factBetween(relation.type, subjectId, objectId, discriminators(relation));
}

/** The same thing said of other entities. */
export function withEnds(fact: ResolvedFact, subjectId: string, objectId: string | null): ResolvedFact {
  return factBetween(fact.type, subjectId, objectId, fact);
}

function factBetween(
  type: FactType,
  subjectId: string,
  objectId: string | null,
  own: Discriminators,
): ResolvedFact {
  const told = discriminatorKeys.flatMap((key) => (own[key] === undefined ? [] : [[key, own[key]] as const]));
  const id = factId(type, subjectId, objectId ?? '', ...told.map(([key, value]) => `${key}=${value}`));
  return { id, type, subjectId, objectId, ...(Object.fromEntries(told) as Discriminators) };
}

type Discriminators = Omit<ResolvedFact, 'id' | 'type' | 'subjectId' | 'objectId'>;

/** Their order is part of the id. */
const discriminatorKeys = ['title', 'metric', 'value', 'unit', 'status', 'date'] as const;

/** What makes two facts of the same ends two. */
function discriminators(relation: LocalRelation): Discriminators {
  switch (relation.type) {
    case 'HOLDS_POST':
      return { title: plainWords(relation.title) };
    case 'HELD_ON':
      return { date: relation.date };
    case 'MEASURED':
      return {
        metric: plainWords(relation.metric),
        value: relation.value,
        unit: plainWords(relation.unit),
        ...(relation.status !== undefined && { status: relation.status }),
        ...(relation.date !== undefined && { date: relation.date }),
      };
    default:
      return {};
  }
}

function isStronger(a: ResolvedStatement, b: ResolvedStatement): boolean {
  const byRole = rank(a) - rank(b);
  const byFormer = Number(b.former ?? false) - Number(a.former ?? false);
  const byPlace = a.evidence.start - b.evidence.start || a.evidence.end - b.evidence.end;
  return (byRole || byFormer || byPlace) < 0;
}

function rank({ role }: ResolvedStatement): number {
  return role === undefined ? 0 : roles.indexOf(role);
}

/** Without spaces and full-width forms; otherwise as printed: 党组书记. */
function plainWords(text: string): string {
  return halfWidth(text).replace(/\s+/g, '');
}
