export { resolve } from './resolve.js';
export { publicationId } from './publications.js';
