export { officialRecogniser } from './recognise.js';
export { holdsPostRule } from './holds-post.js';
