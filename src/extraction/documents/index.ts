export { recogniseDocuments } from './documents.js';
