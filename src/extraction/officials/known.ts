/** Names so often printed without a post or another mark of a name that they count wherever they stand. */
export const alwaysOfficials: readonly string[] = ['习近平'];

/** 习近平新时代…思想, 习近平法治思想 name a doctrine, not the person. */
export const namesDoctrine =
  /^(?:新时代|法治思想|经济思想|强军思想|外交思想|文化思想|生态文明思想|论|谈治国)/;

/** Who is called 总理, 总书记 or 国家主席; all others so called are of other states: 莫迪总理. */
export const soCalled: ReadonlySet<string> = new Set(
  '周恩来 李鹏 朱镕基 温家宝 李克强 李强 习近平 胡锦涛 江泽民 胡耀邦 赵紫阳 华国锋 毛泽东 刘少奇 杨尚昆 李先念 邓小平 陈独秀'.split(
    ' ',
  ),
);

/** Named at official acts, though in no office. */
export const spouses: ReadonlySet<string> = new Set(['彭丽媛']);
