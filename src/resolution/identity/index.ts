export { sightingsOf } from './sightings.js';
export { identify, type Identity, type OwnEntity } from './identify.js';
export { unite, type JudgedEntity } from './unite.js';
export { withIdentities, type SaidOfEntities } from './with-identities.js';
export { candidateKeys, compareCandidates, type CandidateEntity, type Likeness } from './candidates.js';
