/** Why a part of a model's reply is not taken; in the order in which a run reports them. */
export const refusalReasons = [
  'not of the asked form',
  'unknown type',
  'quote not in the text',
  'offset that does not fit',
  'words of another entity',
  'end that is not listed',
  'ends of the wrong type',
  'bad date',
  'bad number',
  'bad role',
  'bad status',
] as const;
export type RefusalReason = (typeof refusalReasons)[number];

/** A part that passed its checks, or why it did not. */
export type Checked<Part extends object> = Part | RefusalReason;

export function isRefused<Part extends object>(checked: Checked<Part>): checked is RefusalReason {
  return typeof checked === 'string';
}
