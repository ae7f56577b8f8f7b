import { describe, expect, it } from 'vitest';
import { ancestorsOf, divisionOfCode, divisionsNamed, liesIn } from '../../src/domain/divisions.js';

describe('divisions', () => {
  it('are found by full, short and one-character names', () => {
    for (const name of ['浙江省', '浙江', '浙']) expect(divisionsNamed(name)[0]?.code).toBe('330000');
    expect(divisionsNamed('黔东南州')[0]?.name).toBe('黔东南苗族侗族自治州');
    expect(divisionsNamed('内蒙古')[0]?.code).toBe('150000');
    expect(divisionsNamed('景宁县')[0]?.name).toBe('景宁畲族自治县');
  });

  it('list all that share a name, the highest level first', () => {
    expect(divisionsNamed('鼓楼区').map(({ code }) => code)).toEqual([
      '320106',
      '320302',
      '350102',
      '410204',
    ]);
    expect(divisionsNamed('朝阳')[0]?.name).toBe('朝阳市');
  });

  it('know what they lie in', () => {
    const [town] = divisionsNamed('八里店镇');
    expect(ancestorsOf(town!.code).map(({ name }) => name)).toEqual(['吴兴区', '湖州市', '浙江省']);
    expect(ancestorsOf('110105').map(({ name }) => name)).toEqual(['北京市']);
    expect(liesIn('331083', '330000')).toBe(true);
    expect(divisionOfCode('990000')).toBeNull();
  });
});
