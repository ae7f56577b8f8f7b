/** What nearly every text gives for nearly every pattern. */
const none: readonly RegExpExecArray[] = [];

/**
 * What `text.matchAll(pattern)` goes through, at once. The rules ask thousands of times for an article, mostly in
 * vain, and `matchAll` copies the pattern each time, which costs many times as much as the search.
 */
export function allMatches(text: string, pattern: RegExp): readonly RegExpExecArray[] {
  pattern.lastIndex = 0;
  let match = pattern.exec(text);
  if (match === null) return none;
  const matches: RegExpExecArray[] = [];
  for (; match !== null; match = pattern.exec(text)) {
    matches.push(match);
    if (match[0] === '') pattern.lastIndex++;
  }
  return matches;
}
