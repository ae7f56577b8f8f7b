import type { LocalEntity } from '../../domain/extraction.js';
import { entityId } from '../../domain/ids.js';
import type { ResolvedEntity } from '../../domain/resolved.js';
import { normalForm } from '../normal-form.js';
import { spell } from '../spelling.js';

/**
 * Who an Official is: by the name alone, spaces and kinds of middle dot aside. The one place where this is decided;
 * telling officials of the same name apart by posts and regions begins here.
 */
export function officialOf(entity: LocalEntity): ResolvedEntity {
  const name = normalForm(entity.name);
  return {
    id: entityId('Official', name),
    type: 'Official',
    name,
    pinyin: spell(name, 'Official'),
    attributes: {},
    withinId: null,
  };
}
