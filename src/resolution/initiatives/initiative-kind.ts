/** Tried in this order: 平安建设先进单位 is an award although 建设 makes a programme. */
const kinds: readonly (readonly [string, RegExp])[] = [
  ['response', /应急响应$/],
  [
    'award',
    /(?:杯|奖|鼎|称号|先进(?:集体|个人|单位|典型)?|模范|标兵|突出单位|示范单位|突出贡献.*|平安(?:市县|区县|市|县|区)|荣誉|星级.*|之星|卫士)$/,
  ],
  [
    'zone',
    /(?:示范区|先行区|先行市|先行省|先行县|试验区|示范点|示范城市|示范市|示范县|试点|实验室|样板区|创建城市)$/,
  ],
  [
    'project-list',
    /^(?!一)[\d一二三四五六七八九十百两]+(?:项|件|大|个|条)|实事(?:项目|工程)?$|\d+项(?:措施|任务|举措)$/,
  ],
  ['campaign', /(?:行动|斗争|整治|攻坚战?|会战|严打|专项治理|清查|大排查|百日攻坚|净网|护网|大检查|巡查)$/],
  ['plan', /(?:规划|计划|方案|纲要|路线图)$/],
  ['strategy', /(?:战略|总体布局|战略布局)$/],
  [
    'platform',
    /(?:平台|系统|大脑|热线|信息网|一张网|云|应用|应用体系|智能体|小程序|APP|app|码|驾驶舱|平安通|厨房)$/,
  ],
  [
    'mechanism',
    /(?:机制|模式|经验|工作法|调解法|做法|制度|办法|体系|通办|一件事|网格化.*|联动|一体化|责任制|措施|清单|调解室)$/,
  ],
];

/** strategy, plan, campaign … by the words of the canonical name; programme where no word tells. */
export function initiativeKind(name: string): string {
  return kinds.find(([, words]) => words.test(name))?.[0] ?? 'programme';
}
