const branches: readonly (readonly [string, RegExp])[] = [
  ['military', /军区|警备区|军分区|卫戍区|人民武装部|武警|解放军|中央军委|海警/],
  ['fire', /消防/],
  ['court', /法院|法庭/],
  ['procuratorate', /检察/],
  ['police', /公安|派出所|警务处|警察|交警|特警|刑侦|出入境|移民管理/],
  ['consultative', /政协|政治协商会议/],
  ['congress', /人大|人民代表大会|立法会/],
  [
    'mass-organisation',
    /共青团|团委|总工会|妇女联合会|妇联|残疾人联合会|工商业联合会|文学艺术界联合会|科学技术协会|红十字会|法学会|归国华侨联合会/,
  ],
  [
    'party',
    /^委|中共|党委|党工委|纪委|纪律检查|党支部|党组|政法委员会|平安建设领导小组|^中央(?!气象台|人民政府)/,
  ],
  ['government', /政府|厅$|局$|委员会$|委员会办公室$|办事处$|国务院|^国家|指挥部|部$|总局|署$|管理委员会/],
];

/** party, government … by the words of the body's full name; other where they do not tell. */
export function branchOf(organ: string): string {
  return branches.find(([, words]) => words.test(organ))?.[0] ?? 'other';
}
