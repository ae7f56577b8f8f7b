export { recogniseMeetings } from './meetings.js';
export { heldRule } from './held.js';
export { attendanceRule } from './attendance.js';
export { recogniseVisits } from './visits.js';
