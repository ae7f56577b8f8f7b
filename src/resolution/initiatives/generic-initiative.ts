/** Names that many bodies give to many things: alone they tell nothing. */
const generic: readonly RegExp[] = [
  /^(?:第[一二三四五六七八九十]+个|新一轮|首个|首轮)?(?:[一二三四五]年|年度)?(?:行动计划|行动方案|工作计划|工作方案|实施方案|行动|规划|攻坚计划)$/,
  /^(?!一)[\d二三四五六七八九十百两]+(?:大|项|个|件|条)[^、]{1,12}$/,
  /^(?:集中|统一|联合|百日|专项|攻坚|清查|严打|春季|夏季|秋季|冬季|夜间|大)*(?:专项行动|专项整治|专项治理|专项斗争|集中行动|统一行动|整治行动|整治|攻坚行动|大排查|大整治|大排查大整治|百日攻坚|清查整治)$/,
  /^(?:民生|为民办|为民|重点)?实事(?:项目|工程)?$/,
  /应急响应$/,
  /^平安(?:市县|区县|市|县|区|乡镇|街道|村|社区|单位|校园|医院)(?:建设)?$/,
  /^(?:平安建设工作?|.{0,4})(?:先进集体|先进个人|先进单位|突出单位|示范单位|优秀单位|先进典型)$/,
  /^(?:试点|示范点|示范区|工作机制|联动机制|协作机制|责任制)$/,
];

/** Those that come back: one of this year is not that of the last. */
const annual =
  /应急响应$|实事|专项(?:行动|整治|治理|斗争)$|(?:集中|统一|整治)行动$|清查整治$|大排查|大整治$|百日攻坚$/;

/** True where the name needs to be told whose it is. */
export function isGenericInitiative(name: string): boolean {
  return generic.some((form) => form.test(name));
}

export function isAnnualInitiative(name: string): boolean {
  return annual.test(name);
}
