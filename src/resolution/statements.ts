import type { LocalRelation } from '../domain/extraction.js';
import { factId } from '../domain/ids.js';
import type { ResolvedFact, ResolvedStatement } from '../domain/resolved.js';
import { roles } from '../domain/vocabulary.js';
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
  const byFact = new Map<string, ResolvedStatement>();
  for (const relation of relations) {
    const statement = toStatement(relation, idOf);
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
  const own = discriminators(relation);
  const parts = Object.entries(own).map(([key, value]) => `${key}=${value}`);
  const id = factId(relation.type, subjectId, objectId ?? '', ...parts);
  return { id, type: relation.type, subjectId, objectId, ...own };
}

type Discriminators = Omit<ResolvedFact, 'id' | 'type' | 'subjectId' | 'objectId'>;

/** What makes two facts of the same ends two. The order of the keys is part of the id. */
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
