/** 省平安办 of 省委建设平安浙江领导小组办公室: the characters in this order, first and last kinds alike, two side by side. */
export function isAbbreviation(short: string, long: string): boolean {
  if (short.length < 4 || !long.startsWith(short.slice(0, 1)) || !/[办委组]$/.test(short)) return false;
  if (long.length < short.length + 3 || !long.slice(-3).includes(short.slice(-1))) return false;
  const core = short.slice(1, -1);
  return (
    long.includes(core) || (core.length > 2 && long.includes(core.slice(-2)) && isSubsequence(short, long))
  );
}

function isSubsequence(short: string, long: string): boolean {
  let at = -1;
  for (const character of short) {
    at = long.indexOf(character, at + 1);
    if (at < 0) return false;
  }
  return true;
}
