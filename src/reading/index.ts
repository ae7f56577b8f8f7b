export { MAX_ARTICLE_CHARS } from './limits.js';
export { readInput, type Input, type ReadingOptions, type ReadItem } from './read-input.js';
export { SeenArticles, type Sighting } from './seen-articles.js';
