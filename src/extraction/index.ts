export { extract } from './extract.js';
export { prepareSource, type ExtractionInput, type Source } from './source.js';
