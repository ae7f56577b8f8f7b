export { recogniseMeetings } from './meetings.js';
export { heldRule } from './held.js';
export { attendanceRule } from './attendance.js';
export { recogniseDescribed as recogniseVisits } from './described.js';
