import { describe, expect, it } from 'vitest';
import { read } from './read.js';

describe('a year is no place', () => {
  it('before a body named relative to its province', () => {
    const { entities } = read(
      '7月3日，2024年度省委平安建设领导小组办公室第一次主任会议召开。省委政法委副书记周砚秋主持会议。',
    );
    const printed = entities
      .filter(({ type }) => type === 'Agency')
      .flatMap(({ mentions }) => mentions.map((m) => m.text));
    expect(printed.filter((name) => name.startsWith('年') || name.startsWith('度'))).toEqual([]);
  });
});
