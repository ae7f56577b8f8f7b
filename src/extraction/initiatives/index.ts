export { recogniseInitiatives } from './initiatives.js';
