/** Names so often printed without a post or another mark of a name that they count wherever they stand. */
export const alwaysOfficials: readonly string[] = ['习近平'];

/** 习近平新时代…思想, 习近平法治思想 name a doctrine, not the person. */
export const namesDoctrine =
  /^(?:新时代|法治思想|经济思想|强军思想|外交思想|文化思想|生态文明思想|论|谈治国)/;
