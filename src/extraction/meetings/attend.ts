import type { LocalEntity, LocalRelation } from '../../domain/extraction.js';
import type { Role } from '../../domain/vocabulary.js';
import type { TaggedSentence } from '../tagged-sentence.js';
import type { Attendees } from './people.js';

/** One ATTENDS for each of the people, and for each agency whose unnamed people are meant where `agencies` says so. */
export function attend(
  sentence: TaggedSentence,
  people: Attendees,
  meeting: LocalEntity,
  role: Role,
  agencies: boolean,
  end: number,
): LocalRelation[] {
  const who = [...people.officials, ...(agencies ? people.agencies : [])];
  return who.map((one) => ({
    type: 'ATTENDS',
    from: one.id,
    to: meeting.id,
    role,
    evidence: sentence.span(people.from, end),
    rule: `attends-${role}`,
  }));
}
