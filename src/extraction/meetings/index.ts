export { recogniseMeetings } from './meetings.js';
