export { extract, layers, type Layer } from './extract.js';
export { prepareSource, type ExtractionInput, type Source } from './source.js';
