/** A page of a list whose rows have a cursor each. */
export interface PageOf {
  /** At most so many rows. */
  first: number;
  /** The cursor of the row before; null: from the beginning. */
  after: string | null;
}
