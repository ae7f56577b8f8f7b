export { agencyRecogniser } from './recognise.js';
export { joinAgencyNames } from './join-names.js';
export { agencyPartOfRule } from './part-of.js';
export { agencyNamed, type KnownAgency } from './gazetteer.js';
