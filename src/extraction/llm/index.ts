export { askAgain, promptFor, type ChatMessage } from './prompt.js';
export { readReply, type ReadReply } from './read-reply.js';
export { refusalReasons, type RefusalReason } from './refusal.js';
