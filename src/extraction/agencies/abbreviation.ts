/** 省平安办: its characters stand in the long name in this order, two of them side by side, first and last kinds alike. */
export function isAbbreviation(short: string, long: string): boolean {
  if (short.length < 4 || short[0] !== long[0] || !/[办委组]$/.test(short) || long.length < short.length + 3)
    return false;
  if (!long.slice(-3).includes(short.at(-1)!)) return false;
  const core = short.slice(1, -1);
  return (
    long.includes(core) || (core.length > 2 && long.includes(core.slice(-2)) && isSubsequence(short, long))
  );
}

function isSubsequence(short: string, long: string): boolean {
  let at = -1;
  return [...short].every((character) => (at = long.indexOf(character, at + 1)) >= 0);
}
