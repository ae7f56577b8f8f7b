import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { similarTo } from '../../src/domain/similar-shapes.js';

const file = new URL('../../seed/gazetteers/similar-shapes.tsv', import.meta.url);
const lines = readFileSync(file, 'utf8').trimEnd().split('\n');
const classes = lines.filter((line) => !line.startsWith('#')).map((line) => line.split('\t'));

describe('the list of similar shapes', () => {
  it('says at its top what it is, then gives at least 250 classes of two to six Chinese characters', () => {
    const comments = lines.filter((line) => line.startsWith('#'));
    expect(lines.slice(0, comments.length)).toEqual(comments);
    expect(comments.length).toBeGreaterThan(0);
    expect(classes.length).toBeGreaterThanOrEqual(250);
    const unlike = classes.filter(
      (characters) => !characters.every((character) => /^\p{Script=Han}$/u.test(character)),
    );
    expect(unlike).toEqual([]);
    expect(classes.filter(({ length }) => length < 2 || length > 6)).toEqual([]);
  });

  it('has every character in one class, once', () => {
    const all = classes.flat();
    expect(all.filter((character, i) => all.indexOf(character) !== i)).toEqual([]);
  });

  it('goes by shape, not by sound or sense', () => {
    expect(similarTo('已')).toContain('己');
    expect(similarTo('末')).toEqual(['未']);
    expect(similarTo('治')).not.toContain('制');
    expect(similarTo('制')).toEqual([]);
  });
});
