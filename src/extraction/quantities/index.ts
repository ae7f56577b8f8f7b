export { measuredRule } from './measured.js';
