export { coversRule } from './covers.js';
export { recogniseInitiatives } from './initiatives.js';
export { leadsRule } from './leads.js';
export { initiativePartOfRule } from './part-of.js';
