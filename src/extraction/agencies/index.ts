export { agencyRecogniser } from './recognise.js';
export { agencyNamed, type KnownAgency } from './gazetteer.js';
