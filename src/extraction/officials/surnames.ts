const compound =
  '欧阳 太史 端木 上官 司马 东方 独孤 南宫 夏侯 诸葛 尉迟 公孙 慕容 司徒 司空 皇甫 令狐 宇文 长孙 呼延 闻人 轩辕 澹台 公冶 申屠 拓跋 百里 东郭 西门 公羊 鲜于 濮阳 淳于 单于';
const single =
  '王李张刘陈杨黄赵周吴徐孙朱马胡郭林何高梁郑罗宋谢唐韩曹许邓萧冯曾程蔡彭潘袁于董余苏叶吕魏蒋田杜丁沈姜范江傅钟卢汪戴崔任陆廖姚方金邱夏谭韦贾邹石熊孟秦阎薛侯雷白龙段郝孔邵史毛常万顾赖武康贺严尹钱施牛洪龚汤陶黎温莫易樊乔文安殷颜庄章鲁倪庞邢俞翟蓝聂齐向申葛柴伍覃骆关焦柳欧祝纪尚毕耿芦左季管符辛苗詹曲靳祁路涂兰甘裴梅童翁霍游阮尤岳柯牟滕谷舒卜成饶宁凌盛查单冉鲍华包屈房喻解蒲卫简时连车项闵邬吉党阳司费蒙席晏隋古强穆姬宫景米麦谈柏瞿艾沙鄢桂窦郁缪畅巩卓褚栾戚娄甄郎池丛边岑农苟迟商臧佘卞虞刁冷匡栗仇练楚揭师官佟封燕桑巫敖植邝仲荆储宗楼苑寇盖南屠鞠荣井乐银奚明麻雍闻冼木郜廉衣蔺冀门帅晋桓昝祖智湛粟竺娅习代盘伏茹隆尧丰訚云元薄居幸蓟雒支诸展厉咸蔚瓮郇邸付应';

const compounds = new Set(compound.split(' '));
const singles = new Set(single);

/** The surname that begins at `start`, compound ones first. */
export function surnameAt(text: string, start: number): string | null {
  const two = text.slice(start, start + 2);
  if (compounds.has(two)) return two;
  const one = text[start] ?? '';
  return singles.has(one) ? one : null;
}
