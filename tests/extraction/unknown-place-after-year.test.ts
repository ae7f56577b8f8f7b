import { describe, expect, it } from 'vitest';
import { parseIsoDate } from '../../src/domain/date.js';
import { extract } from '../../src/extraction/index.js';

describe('a year is no place', () => {
  it('before a body named relative to its province', () => {
    const text =
      '7月3日，2024年度省委平安建设领导小组办公室第一次主任会议召开。省委政法委副书记周砚秋主持会议。';
    const publishedOn = parseIsoDate('2024-07-04')!;
    const { entities } = extract({
      text,
      publishedOn,
      homeRegion: '浙江省',
      kicker: null,
      title: '',
      subtitle: null,
    });
    const printed = entities
      .filter(({ type }) => type === 'Agency')
      .flatMap(({ mentions }) => mentions.map((m) => m.text));
    expect(printed.filter((name) => name.startsWith('年') || name.startsWith('度'))).toEqual([]);
  });
});
