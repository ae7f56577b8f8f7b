import { describe, expect, it } from 'vitest';
import { measuredRule } from '../../src/extraction/quantities/index.js';
import { Told } from './told.js';

const figures = (text: string, names: ConstructorParameters<typeof Told>[1]): string[] =>
  new Told(text, names)
    .lines(measuredRule)
    .map((line) => line.split(' ').slice(0, 3).join(' '))
    .toSorted();

describe('figures by their frame', () => {
  it('counts the places of an award for the award', () => {
    expect(
      figures('青禾县、南溪县等18个县获评法治建设示范县。', {
        Region: ['青禾县', '南溪县'],
        Initiative: ['法治建设示范县'],
      }),
    ).toEqual(['法治建设示范县 18 个']);
  });

  it('reads ranks', () => {
    expect(
      figures('去年，青禾县群众安全感达97.5%，居临川市第二位。', { Region: ['青禾县', '临川市'] }),
    ).toEqual(['青禾县 2 位', '青禾县 97.5 %']);
    expect(figures('青禾县第二小学开学。', { Region: ['青禾县'] })).toEqual([]);
  });

  it('counts groups for the bodies they are made of', () => {
    expect(
      figures('由县教育局、县公安局组成的4个检查组走遍学校。', { Agency: ['县教育局', '县公安局'] }),
    ).toEqual(['县公安局 4 个', '县教育局 4 个']);
  });

  it('leaves out departments without a name, readings of a station and the price of a deal', () => {
    expect(figures('国务院各部门共承办建议7000件。', { Agency: ['国务院'] })).toEqual([]);
    expect(figures('青禾县石桥站测得最大降雨280毫米。', { Region: ['青禾县'] })).toEqual([]);
    expect(figures('青禾县一处山场以90万元价格成交。', { Region: ['青禾县'] })).toEqual([]);
  });

  it('gives what companies sign with a place to the place', () => {
    expect(figures('12家企业与青禾县签署了35个项目协议，投资额达80亿元。', { Region: ['青禾县'] })).toEqual([
      '青禾县 35 个',
      '青禾县 8000000000 元',
    ]);
  });
});
