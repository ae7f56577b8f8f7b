export { asPrinted } from './as-printed.js';
export { findMisreadings, repairMisreadings, type Repair } from './repair.js';
export { symbolsOf } from './symbols.js';
