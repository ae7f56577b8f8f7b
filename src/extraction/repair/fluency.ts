import { sequenceCounts } from './sequence-counts.js';

/** What it costs, in bits, to know nothing of as long a sequence: each step back weighs 0.4 ("stupid backoff", Brants et al. 2007). */
const STEP_BACK = Math.log2(0.4);
/** The binary logarithm of the number of symbols counted. */
const ALL = 23;

/**
 * How much `symbols` reads like news around `at`, in bits, with `symbol` in that place: the logarithm of the
 * probability of the three sequences of three that it stands in.
 */
export function fluencyAt(symbols: Uint16Array, at: number, symbol: number): number {
  const before = symbols[at - 1]!;
  const after = symbols[at + 1]!;
  return (
    logProbability(symbols[at - 2]!, before, symbol) +
    logProbability(before, symbol, after) +
    logProbability(symbol, after, symbols[at + 2]!)
  );
}

/** Of `third` after `first` and `second`. */
function logProbability(first: number, second: number, third: number): number {
  const counts = sequenceCounts();
  const three = counts.log2(first, second, third);
  if (three >= 0) return three - counts.log2(0, first, second);
  const two = counts.log2(0, second, third);
  if (two >= 0) return STEP_BACK + two - counts.log2(0, 0, second);
  return 2 * STEP_BACK + counts.log2(0, 0, third) - ALL;
}
