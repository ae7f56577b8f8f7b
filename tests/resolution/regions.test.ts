import { expect, test } from 'vitest';
import type { Article } from '../../src/domain/article.js';
import { resolved } from './compose.js';

const nowhere: Partial<Article> = { homeRegion: null };

function codesOf(
  names: string[],
  changes: Partial<Article> = {},
  partOf: [inner: number, outer: number][] = [],
) {
  const text = names.join('、');
  const entities = Object.fromEntries(names.map((name, i) => [`e${i}`, ['Region', name] as const]));
  const relations = partOf.map(([inner, outer]) => ({
    type: 'PART_OF' as const,
    from: `e${inner}`,
    to: `e${outer}`,
  }));
  const { of } = resolved(text, entities, changes, relations);
  return names.map((name) => of(name).attributes.code ?? null);
}

test('浙, 浙江 and 浙江省 are one region with its code as id', () => {
  for (const printed of ['浙', '浙江', '浙江省', '我省']) {
    expect(resolved(printed, { e1: ['Region', printed] }).of(printed)).toEqual({
      id: 'region-330000',
      type: 'Region',
      name: '浙江省',
      pinyin: 'zhe jiang sheng',
      attributes: { code: '330000', level: 'province' },
      withinId: null,
    });
  }
});

test('the regions around a mentioned one are in the list, up to the province', () => {
  const { result } = resolved('玉环', { e1: ['Region', '玉环'] });
  expect(result.entities.map(({ id, withinId }) => [id, withinId])).toEqual([
    ['region-330000', null],
    ['region-331000', 'region-330000'],
    ['region-331083', 'region-331000'],
  ]);
});

test('a stated parent decides between places of the same name', () => {
  expect(codesOf(['南昌', '西湖区'], {}, [[1, 0]])).toEqual(['360100', '360103']);
  expect(codesOf(['鼓楼区', '福州市'], nowhere, [[0, 1]])).toEqual(['350102', '350100']);
});

test('what is said to lie in a place decides which one it is', () => {
  expect(codesOf(['鼓楼区', '湖南路街道'], nowhere, [[1, 0]])).toEqual(['320106', '320106003']);
});

test('a city of the article decides, before the home region', () => {
  expect(codesOf(['鼓楼区', '福州'], nowhere)).toEqual(['350102', '350100']);
  expect(codesOf(['西湖区', '南昌'])).toEqual(['360103', '360100']);
});

test('the home region decides where the article does not', () => {
  expect(codesOf(['西湖区'])).toEqual(['330106']);
  expect(codesOf(['朝阳区'], { homeRegion: '北京市' })).toEqual(['110105']);
  expect(codesOf(['朝阳'], { homeRegion: '北京市' })).toEqual(['110105']);
});

test('neighbours in the article decide where no place around is named', () => {
  expect(codesOf(['和平区', '沈河区'], nowhere)).toEqual(['210102', '210103']);
  expect(codesOf(['和平区', '河西区'], nowhere)).toEqual(['120101', '120103']);
});

test('without any context the highest division is meant, and among equals none', () => {
  expect(codesOf(['朝阳'], nowhere)).toEqual(['211300']);
  expect(codesOf(['吉林'], nowhere)).toEqual(['220000']);
  expect(codesOf(['岳阳'], nowhere)).toEqual(['430600']);
  expect(codesOf(['鼓楼区'], nowhere)).toEqual([null]);
  expect(codesOf(['南京', '徐州', '鼓楼区'], nowhere)).toEqual(['320100', '320300', null]);
});

test('an undecided name is one entity by its name alone, the same in every article', () => {
  const one = resolved('鼓楼区', { e1: ['Region', '鼓楼区'] }, nowhere).of('鼓楼区');
  const other = resolved('在鼓楼区', { e7: ['Region', '鼓楼区'] }, { ...nowhere, id: 'a2' }).of('鼓楼区');
  expect(one).toEqual(other);
  expect(one.withinId).toBeNull();
});

test('a body in the article decides too', () => {
  const text = '沈阳市公安局在和平区检查';
  const { of } = resolved(text, { e1: ['Agency', '沈阳市公安局'], e2: ['Region', '和平区'] }, nowhere);
  expect(of('和平区').id).toBe('region-210102');
});

test('a one-character name is a city of the home province, else a province', () => {
  expect(codesOf(['宁'], { homeRegion: '江苏省' })).toEqual(['320100']);
  expect(codesOf(['宁'], nowhere)).toEqual(['640000']);
  expect(codesOf(['杭'])).toEqual(['330100']);
  expect(codesOf(['甬'])).toEqual(['330200']);
});

test('a division that has changed its ending since is still found', () => {
  expect(codesOf(['富阳市', '玉环县'])).toEqual(['330111', '331083']);
  expect(codesOf(['临平街道', '余杭'], {}, [[0, 1]])).toEqual(['330113001', '330110']);
});

test('a dissolved division keeps its code, by itself and after what it lay in', () => {
  expect(codesOf(['下城区', '闸北区', '莱芜市'], nowhere)).toEqual(['330103', '310108', '371200']);
  const { result } = resolved('江干区', { e1: ['Region', '江干区'] }, nowhere);
  expect(result.entities.map(({ id }) => id)).toEqual(['region-330000', 'region-330100', 'region-330104']);
  const agency = resolved('杭州市下城区法院', { e1: ['Agency', '杭州市下城区法院'] }, nowhere);
  expect(agency.of('杭州市下城区法院')).toMatchObject({
    name: '杭州市下城区人民法院',
    attributes: { regionId: 'region-330103' },
  });
});

test('朝阳区, 鼓楼区 and 和平区 are those of the article’s city', () => {
  expect(codesOf(['长春', '朝阳区'], nowhere)).toEqual(['220100', '220104']);
  expect(codesOf(['徐州', '鼓楼区'], nowhere)).toEqual(['320300', '320302']);
  expect(codesOf(['天津', '和平区'], nowhere)).toEqual(['120000', '120101']);
  expect(codesOf(['沈阳', '和平区'], { homeRegion: '天津市' })).toEqual(['210100', '210102']);
});

test('a town needs a place around it', () => {
  expect(codesOf(['沙门镇', '玉环市'], nowhere)).toEqual(['331083105', '331083']);
  expect(codesOf(['沙门镇'])).toEqual(['331083105']);
  expect(codesOf(['沙门镇'], nowhere)).toEqual([null]);
});

test('a village is told by its name and what it lies in', () => {
  const village = (city: string) => {
    const text = `${city}青禾村`;
    return resolved(text, { e1: ['Region', city], e2: ['Region', '青禾村'] }, {}, [
      { type: 'PART_OF', from: 'e2', to: 'e1' },
    ]).of('青禾村');
  };
  expect(village('玉环市').withinId).toBe('region-331083');
  expect(village('玉环市').attributes).toEqual({ level: 'village' });
  expect(village('玉环市').id).not.toBe(village('温岭市').id);
});

test('a village without a stated parent lies in the place before it in its sentence', () => {
  const text = '广东平远县泗水镇，青禾村在列。湖南也有雨。';
  const { of } = resolved(
    text,
    {
      e1: ['Region', '广东'],
      e2: ['Region', '平远县'],
      e3: ['Region', '泗水镇'],
      e4: ['Region', '青禾村'],
      e5: ['Region', '湖南'],
    },
    nowhere,
  );
  expect(of('青禾村').withinId).toBe('region-441426110');
});

test('regions of several provinces go by one name and have no code', () => {
  const { result, of } = resolved('长三角地区和长江三角洲', {
    e1: ['Region', '长三角地区'],
    e2: ['Region', '长江三角洲'],
  });
  expect(of('长三角地区')).toMatchObject({ name: '长三角', attributes: {}, withinId: null });
  expect(result.mentions.map(({ spans }) => spans.map(({ text }) => text))).toEqual([
    ['长三角地区', '长江三角洲'],
  ]);
});

test('本市 and 全市 are the home city, else the only city of the article', () => {
  expect(codesOf(['本市'], { homeRegion: '杭州市' })).toEqual(['330100']);
  expect(codesOf(['温州', '全市'])).toEqual(['330300', '330300']);
  expect(codesOf(['温州', '宁波', '全市'])).toEqual(['330300', '330200', null]);
});

test('places that no table has stay what the article says', () => {
  const { of } = resolved('青禾省临川市', { e1: ['Region', '青禾省'], e2: ['Region', '临川市'] }, nowhere, [
    { type: 'PART_OF', from: 'e2', to: 'e1' },
  ]);
  expect(of('青禾省')).toMatchObject({ name: '青禾省', attributes: { level: 'province' }, withinId: null });
  expect(of('临川市').withinId).toBe(of('青禾省').id);
});
