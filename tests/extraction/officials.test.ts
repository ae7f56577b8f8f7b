import { describe, expect, it } from 'vitest';
import { isoDate } from '../../src/domain/date.js';
import { extract } from '../../src/extraction/index.js';

const read = (text: string) =>
  extract({
    text,
    publishedOn: isoDate(2024, 7, 25)!,
    homeRegion: '浙江省',
    kicker: null,
    title: '',
    subtitle: null,
  });

const officials = (text: string) =>
  read(text)
    .entities.filter(({ type }) => type === 'Official')
    .map(({ name }) => name);

const posts = (text: string) => {
  const { entities, relations } = read(text);
  const name = (id: string | null) => entities.find((entity) => entity.id === id)?.name;
  return relations.flatMap((relation) =>
    relation.type === 'HOLDS_POST'
      ? [`${name(relation.from)} ${name(relation.to)} ${relation.title}${relation.former ? ' (former)' : ''}`]
      : [],
  );
};

describe('officials', () => {
  it('ends a name before the verb that follows it', () => {
    expect(officials('临川市委书记周砚秋主持会议。市长林一舟强调，要守住底线。')).toEqual([
      '周砚秋',
      '林一舟',
    ]);
    expect(officials('省公安厅副厅长何勇出席并讲话。')).toEqual(['何勇']);
  });

  it('reads lists of names after one post and after 市领导', () => {
    expect(officials('市领导周砚秋、何勇、林一舟参加。')).toEqual(['周砚秋', '何勇', '林一舟']);
    expect(officials('袁青禾主持，何勇、林一舟、周砚秋出席。')).toEqual([
      '袁青禾',
      '何勇',
      '林一舟',
      '周砚秋',
    ]);
  });

  it('knows names with a dot', () => {
    expect(officials('青禾省政协副主席阿力木·热合曼主持会议。')).toEqual(['阿力木·热合曼']);
  });

  it('leaves out reporters, residents and officials of other states', () => {
    expect(officials('记者 周砚秋 通讯员 何勇')).toEqual([]);
    expect(officials('居民周女士说，邻居何勇跳进河里救人。')).toEqual([]);
    expect(officials('越南国家主席阮文青会见代表团。')).toEqual([]);
  });
});

describe('posts', () => {
  it('keeps concurrent posts apart, each with its own agency', () => {
    expect(posts('省委书记、省委建设平安青禾领导小组组长周砚秋强调。')).toEqual([
      '周砚秋 省委 书记',
      '周砚秋 省委建设平安青禾领导小组 组长',
    ]);
  });

  it('lets two posts share one agency', () => {
    expect(posts('临川市人民法院党组书记、院长何勇作报告。')).toEqual([
      '何勇 临川市人民法院 党组书记',
      '何勇 临川市人民法院 院长',
    ]);
  });

  it('gives back the character that a title shares with the agency', () => {
    expect(posts('县公安局长何勇带队检查。')).toEqual(['何勇 县公安局 局长']);
  });

  it('gives no agency to posts that print none', () => {
    expect(posts('市委副书记、市长林一舟主持。国务委员何勇出席。')).toEqual(['林一舟 市委 副书记']);
  });

  it('reads posts held before, and posts held by now', () => {
    expect(posts('何勇此前任临川市委书记。林一舟已任临川市委副书记。')).toEqual([
      '何勇 临川市委 书记 (former)',
      '林一舟 临川市委 副书记',
    ]);
  });

  it('marks former posts, and all posts of the dismissed', () => {
    expect(posts('临川市公安局原党委委员、副局长何勇接受审查。')).toEqual([
      '何勇 临川市公安局 党委委员 (former)',
      '何勇 临川市公安局 副局长 (former)',
    ]);
    expect(posts('临川市委常委何勇严重违纪违法被开除党籍。')).toEqual(['何勇 临川市委 常委 (former)']);
  });

  it('reads appointments and removals', () => {
    expect(posts('决定免去何勇的省公安厅厅长职务，任命林一舟、周砚秋为省公安厅副厅长。')).toEqual([
      '何勇 省公安厅 厅长 (former)',
      '林一舟 省公安厅 副厅长',
      '周砚秋 省公安厅 副厅长',
    ]);
    expect(posts('周砚秋当选临川市政协主席。')).toEqual(['周砚秋 临川市政协 主席']);
  });

  it('gives a bureau named earlier in the sentence to its deputy head', () => {
    expect(posts('平远县应急管理局组成小分队，由党龄20多年的副局长何勇带队。')).toEqual([
      '何勇 平远县应急管理局 副局长',
    ]);
  });

  it('has evidence that contains the post and the name', () => {
    const text = '会上，省公安厅厅长何勇作了说明。';
    const post = read(text).relations.find(({ type }) => type === 'HOLDS_POST');
    expect(post && text.slice(post.evidence.start, post.evidence.end)).toBe('省公安厅厅长何勇');
  });
});
