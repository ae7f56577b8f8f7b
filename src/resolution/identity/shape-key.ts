import { shapeOf } from '../../domain/similar-shapes.js';

/** The name with one character for all of similar shape: equal for names that differ by misread characters alone. */
export function shapeKey(name: string): string {
  return Array.from(name, shapeOf).join('');
}
