import { describe, expect, test } from 'vitest';
import type { Article } from '../../src/domain/article.js';
import { entityId } from '../../src/domain/ids.js';
import type { Profile } from '../../src/domain/identity.js';
import { identify, sightingsOf } from '../../src/resolution/identity/index.js';
import { day, resolved } from './compose.js';

const own = { id: entityId('Official', '周砚秋'), name: '周砚秋' };

interface Told {
  /** The body as printed; none: the article gives no post. */
  agency?: string;
  title?: string;
  former?: boolean;
  year?: number;
  region?: string;
  text?: string;
  home?: string | null;
}

/** The profile of 周砚秋 in an article that says this of her. */
function shows({ agency, title = '局长', former, year = 2024, region, text, home = null }: Told): Profile {
  const body = text ?? `${region ?? ''}${agency ?? ''}${title}周砚秋出席。`;
  const names = {
    e1: ['Official', '周砚秋'] as const,
    ...(agency !== undefined && { e2: ['Agency', agency] as const }),
    ...(region !== undefined && { e3: ['Region', region] as const }),
  };
  const changes: Partial<Article> = { publishedOn: day(`${year}-07-25`), homeRegion: home };
  const post = {
    type: 'HOLDS_POST' as const,
    from: 'e1',
    to: 'e2',
    title,
    ...(former && { former: true as const }),
  };
  const { result } = resolved(body, names, changes, agency === undefined ? [] : [post]);
  return sightingsOf(result).find(({ ownId }) => ownId === own.id)!.profile;
}

function persons(told: readonly Told[], apart: readonly (readonly [string, string])[] = []): string[] {
  const profiles = told.map(shows);
  const found = identify(own, profiles, apart);
  return profiles.map(({ key }) => found.get(key)!.id);
}

function isOne(...told: Told[]): boolean {
  return new Set(persons(told)).size === 1;
}

describe('officials of one name', () => {
  test('are one where they have a post in the same body, former or not', () => {
    expect(isOne({ agency: '嘉兴市公安局' }, { agency: '嘉兴市公安局', title: '副局长', year: 2020 })).toBe(
      true,
    );
    expect(isOne({ agency: '嘉兴市公安局' }, { agency: '嘉兴市公安局', former: true })).toBe(true);
  });

  test('are one where they lead bodies of one place, or of a place and the one around it', () => {
    expect(isOne({ agency: '嘉兴市公安局' }, { agency: '嘉兴市应急管理局' })).toBe(true);
    expect(isOne({ agency: '海宁市公安局' }, { agency: '嘉兴市公安局' })).toBe(true);
  });

  test('are apart where places are neighbours, or two levels lie between them', () => {
    expect(isOne({ agency: '嘉兴市公安局' }, { agency: '湖州市公安局' })).toBe(false);
    expect(isOne({ agency: '海宁市公安局' }, { agency: '浙江省应急管理厅', title: '处长' })).toBe(false);
    expect(isOne({ agency: '海宁市公安局' }, { agency: '公安部', title: '处长' })).toBe(false);
  });

  test('are apart where many of the name may serve one place', () => {
    expect(isOne({ agency: '嘉兴市公安局', title: '民警' }, { agency: '嘉兴市应急管理局' })).toBe(false);
  });

  test('are one where leaders of provinces and ministries move', () => {
    expect(
      isOne({ agency: '浙江省委', title: '书记', year: 2022 }, { agency: '重庆市委', title: '书记' }),
    ).toBe(true);
    expect(isOne({ agency: '安徽省委', title: '书记' }, { agency: '农业农村部', title: '部长' })).toBe(true);
    expect(
      isOne(
        { agency: '河南省委', title: '书记', year: 2023 },
        { agency: '全国人大财政经济委员会', title: '副主任委员' },
      ),
    ).toBe(true);
  });

  test('are apart where one is a leader of the state, the other a province’s deputy', () => {
    expect(
      isOne(
        { agency: '全国政协', title: '副主席' },
        { agency: '西藏自治区人民政府', title: '副主席', former: true },
      ),
    ).toBe(false);
  });

  test('are apart where one would come back from a congress to a province', () => {
    expect(
      isOne(
        { agency: '全国人大宪法和法律委员会', title: '副主任委员', year: 2022 },
        { agency: '云南省委', title: '书记', year: 2025 },
      ),
    ).toBe(false);
  });

  test('are apart where one leads a ministry, the other an association of students', () => {
    expect(isOne({ agency: '司法部', title: '部长' }, { agency: '全国学联', title: '主席' })).toBe(false);
  });

  test('are apart between the armed forces and the rest', () => {
    expect(isOne({ agency: '浙江省委', title: '书记' }, { agency: '武警浙江省总队', title: '政委' })).toBe(
      false,
    );
  });

  test('are apart where the paper prints a note to tell them', () => {
    const note = { agency: '浙江省委', title: '书记', text: '浙江省委书记周砚秋（青禾）出席。' };
    expect(isOne({ agency: '浙江省委', title: '书记' }, note)).toBe(false);
    const woman = { agency: '浙江省委', title: '书记', text: '浙江省委书记周砚秋（女，回族）出席。' };
    expect(isOne({ agency: '浙江省委', title: '书记' }, woman)).toBe(true);
  });
});

describe('an official without a post', () => {
  test('is the one of the article’s places', () => {
    const [jiaxing, huzhou, there] = persons([
      { agency: '嘉兴市公安局' },
      { agency: '湖州市公安局' },
      { region: '湖州市', title: '' },
    ]);
    expect(jiaxing).not.toBe(huzhou);
    expect(there).toBe(huzhou);
  });

  test('is nobody known where the places do not fit', () => {
    expect(isOne({ agency: '海宁市公安局' }, { region: '兰州市', title: '' })).toBe(false);
  });

  test('is the leader whom the whole country knows, in his years', () => {
    expect(isOne({ agency: '云南省委', title: '书记' }, { title: '', year: 2025 })).toBe(true);
    expect(isOne({ agency: '云南省委', title: '书记' }, { title: '', year: 2030 })).toBe(false);
    expect(isOne({ agency: '国务院', title: '副总理' }, { title: '', year: 2030 })).toBe(true);
  });

  test('is not the leader where he is called a member of the conference', () => {
    expect(isOne({ agency: '云南省委', title: '书记' }, { text: '周砚秋委员发言说，文化要繁荣。' })).toBe(
      false,
    );
  });

  test('is the one of that name where nothing is known of any', () => {
    expect(persons([{ title: '' }, { title: '', year: 2020 }])).toEqual([own.id, own.id]);
  });
});

test('a post of old days is that of the leader', () => {
  const early = { agency: '福州市委', title: '书记', former: true, text: '时任福州市委书记周砚秋提出。' };
  expect(isOne({ agency: '国务院', title: '副总理' }, early)).toBe(true);
});

test('the highest keeps the own id; the others have ids of their own', () => {
  const [county, minister] = persons([{ agency: '海宁市公安局' }, { agency: '公安部', title: '部长' }]);
  expect(minister).toBe(own.id);
  expect(county).toMatch(/^official-/);
});

test('the order of the profiles does not count', () => {
  const told: Told[] = [
    { agency: '海宁市公安局' },
    { agency: '湖州市公安局' },
    { agency: '公安部', title: '部长' },
    { region: '湖州市', title: '' },
  ];
  expect(persons([...told].reverse()).reverse()).toEqual(persons(told));
});

test('persons judged different stay apart, whatever comes between them', () => {
  const told: Told[] = [{ agency: '海宁市公安局' }, { agency: '湖州市公安局' }];
  const [one, other] = persons(told) as [string, string];
  const bridge: Told = { agency: '海宁市公安局', title: '局长', year: 2019 };
  expect(new Set(persons([...told, bridge], [[one, other]])).size).toBe(2);
  const same: Told[] = [{ agency: '嘉兴市公安局' }, { agency: '嘉兴市应急管理局' }];
  const joined = persons(same);
  expect(joined[0]).toBe(joined[1]);
});
