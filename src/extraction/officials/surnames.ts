const compound =
  '欧阳 太史 端木 上官 司马 东方 独孤 南宫 万俟 闻人 夏侯 诸葛 尉迟 公羊 赫连 澹台 皇甫 宗政 濮阳 公冶 太叔 申屠 公孙 慕容 仲孙 钟离 长孙 宇文 司徒 鲜于 司空 闾丘 亓官 司寇 巫马 公西 颛孙 壤驷 公良 漆雕 乐正 宰父 谷梁 拓跋 夹谷 轩辕 令狐 段干 百里 呼延 东郭 南门 羊舌 微生 梁丘 左丘 公伯 西门 南荣 东里 仲长 即墨 达奚 褚师 纳兰 东野 斛律 贺兰 叶赫 完颜 耶律 贺拔 淳于 单于 屈突 侯莫 豆卢 哥舒 闻丘 刘傅 范姜 相里 钟吾 子车';
/** Roughly the two hundred most frequent surnames. */
const frequent =
  '王李张刘陈杨黄赵周吴徐孙朱马胡郭林何高梁郑罗宋谢唐韩曹许邓萧冯曾程蔡彭潘袁于董余苏叶吕魏蒋田杜丁沈姜范江傅钟卢汪戴崔任陆廖姚方金邱夏谭韦贾邹石熊孟秦阎薛侯雷白龙段郝孔邵史毛常万顾赖武康贺严尹钱施牛洪龚汤陶黎温莫易樊乔文安殷颜庄章鲁倪庞邢俞翟蓝聂齐向申葛柴伍覃骆关焦柳欧祝纪毕耿芦左季管符辛詹曲靳祁涂兰甘裴梅童翁霍阮尤岳柯牟滕谷舒饶宁凌盛冉鲍华包屈蒲卫简闵邬吉阳费蒙席晏隋古穆姬宫麦柏瞿艾沙鄢桂窦郁缪畅巩卓褚栾戚娄甄郎丛岑苟迟臧佘卞虞刁冷匡栗仇练楚揭师佟封燕桑巫敖植邝仲荆苑寇南屠鞠荣奚明雍冼木郜廉衣蔺冀门帅晋桓昝祖湛粟竺娅伏茹隆尧丰訚云蓟雒诸厉咸蔚瓮郇邸仝芮阚闫肖晁禹禚邰郗';
/** The rest of the book of surnames, and some that are found in single counties. */
const rare =
  '逄郤佴花贝占宿嵇滑隗羿麴糜松宓蓬全班仰秋伊甯暴钭戎璩濮寿扈郏浦别充慕宦鱼容慎戈庾终暨衡步弘禄阙东殴殳沃利夔厍勾融訾那毋乜养须巢蒯红权逯益亓督缑亢况郈琴归海墨年爱言福家哈谯笪赏伯老撒鹿买户赛谌潭过渠才降虎镡皮令贡位劳励逢邴鄞綦嬗妫青力补原化水信药扶堵线千冶宛闭卿随战揣税母平汝兑竹礼汲斯英犹芒回巴布朴冰昌宏永鄯鄣郯鄂佐依初荀羊於惠糕凡仉亚羌侍伟危逮勇勤矫绪续达忻阴裘侴尉敬双仁翦郄肇潜豆闪脱折刑泮沐浮茅晓矣秘哀隰蹇贯缴缠拓敏教乾坤丑拜铁凤酆狄贲杭钮弓韶籍胥苍莘郦贠戢焉腊撖钦磨柘茆藉郐佀尕禤昃啜牙苌茌钏俸罕束';
/** Surnames that are much oftener a word. */
const wordy =
  '成时连项应边闻支代元薄强展来都解幸商官农盘储宗居银麻楼池经党车路司房游喻查单计卜满苗景米井乐尚习付谈智盖能怀奉索印牧山富宣原昂';

const compounds = new Set(compound.split(' '));
const compoundFirsts = new Set(Array.from(compounds, (name) => name[0]!));
const weights = new Map(
  (
    [
      [rare, 0],
      [wordy, -1],
      [frequent, 1],
    ] as const
  ).flatMap(([list, weight]) => Array.from(list).map((one): [string, number] => [one, weight])),
);
const UNKNOWN = -2.5;

export interface Surname {
  readonly length: number;
  /** What it says for a name to begin there. */
  readonly weight: number;
  readonly isUnknown: boolean;
}

/** The surnames that may begin at `start`, compound ones first; `any` takes every character for a rare one. */
export function surnamesAt(text: string, start: number, any = false): Surname[] {
  const found: Surname[] = [];
  const first = text[start] ?? '';
  if (compoundFirsts.has(first) && compounds.has(text.slice(start, start + 2)))
    found.push({ length: 2, weight: 1, isUnknown: false });
  const weight = weights.get(first);
  if (weight !== undefined) found.push({ length: 1, weight, isUnknown: false });
  else if (any) found.push({ length: 1, weight: UNKNOWN, isUnknown: true });
  return found;
}
