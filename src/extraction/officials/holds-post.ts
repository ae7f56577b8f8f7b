import type { LocalEntity, LocalRelation, Span } from '../../domain/extraction.js';
import type { RelationRule } from '../relation-rule.js';
import type { Source } from '../source.js';
import { readHolders, type Holder } from './holders.js';

const gone = /开除党籍|开除公职|病逝|逝世|去世|因公殉职|因公牺牲/;

/** Each concurrent post is its own relation; only where the agency is printed with the post. */
export const holdsPostRule: RelationRule = (source, entities) => {
  const agencies = mentionsOf(entities, 'Agency');
  const officials = mentionsOf(entities, 'Official');
  return readHolders(
    source,
    agencies.map(({ span }) => span),
  ).flatMap((holder) => {
    const person = officials.find(
      ({ span }) => span.start === holder.name.start && span.end === holder.name.end,
    );
    return person ? relationsOf(source, holder, person.entity, agencies) : [];
  });
};

interface Named {
  entity: LocalEntity;
  span: Span;
}

function mentionsOf(entities: readonly LocalEntity[], type: LocalEntity['type']): Named[] {
  return entities
    .filter((entity) => entity.type === type)
    .flatMap((entity) => entity.mentions.map((span) => ({ entity, span })));
}

function relationsOf(
  source: Source,
  holder: Holder,
  person: LocalEntity,
  agencies: readonly Named[],
): LocalRelation[] {
  const left = isGone(source, person);
  return holder.posts.flatMap((post): LocalRelation[] => {
    const agency = agencies.find(
      ({ span }) => span.start === post.agency?.start && span.end === post.agency.end,
    );
    if (!agency) return [];
    const spans = [holder.name, post, agency.span];
    const evidence = {
      start: Math.min(...spans.map(({ start }) => start)),
      end: Math.max(...spans.map(({ end }) => end)),
    };
    const former = holder.former || post.former || left;
    const relation = {
      type: 'HOLDS_POST',
      from: person.id,
      to: agency.entity.id,
      title: post.title,
    } as const;
    return [{ ...relation, evidence, rule: holder.rule, ...(former ? { former } : {}) }];
  });
}

/** A dismissed or deceased holder is a former one, whatever the article calls him. */
function isGone({ text, sentences }: Source, { mentions }: LocalEntity): boolean {
  return mentions.some(({ start, end }) => {
    const sentence = sentences.find((one) => one.start <= start && end <= one.end);
    return sentence !== undefined && gone.test(text.slice(end, sentence.end));
  });
}
