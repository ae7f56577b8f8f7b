export { regionRecogniser } from './recognise.js';
export { regionPartOfRule } from './part-of.js';
export { nameMatches, type NameMatch } from './name-matches.js';
export { villageStart } from './villages.js';
export { isBlocked } from './blocked.js';
