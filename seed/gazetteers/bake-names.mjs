// node seed/gazetteers/bake-names.mjs CORPUS.jsonl.gz GOLD.jsonl…: writes name-characters.tsv and word-pairs.tsv, from which
// src/extraction/officials reads where a person's name ends. Counts of characters and of pairs only,
// of the articles that are not annotated in GOLD: what is measured must not be counted.
import { readFileSync, writeFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

// Characters that given names commonly have, of whatever decade; each counts as if seen in a few names.
const usual =
  '伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀兰霞平刚桂英华玉萍红玲芬燕彬鹏浩凯俊峰文斌波辉建国民志德海山仁义礼智信忠孝诚良松柏林森树春夏秋冬晨晓旭阳光东南北中西江河湖清泉源远航飞翔鸿鹤凤龙虎豹麟骏马腾跃达通顺利安康宁福禄寿喜庆吉祥瑞祺祯裕富贵荣昌盛兴隆发财宝金银铜铁钢玉石珠琳琪琦瑶瑾瑜璐珍珊玫莉莲荷菊梅竹兰芝蓉芸茜薇蔷莹颖慧惠蕙聪睿哲思维恩念怀忆愉悦欣怡乐欢笑颜容貌倩婷婉娴娥妍婧媛嫣嫦姣妮娇姝好如若云雨雪霜露雷电风岚虹霓霁彤丹朱紫蓝青翠碧绿白素洁净澄澈涵润泽洪浪潮沛济津渝淮汉湘浙泓涌深博广宏伯仲叔季长永恒久固坚毅果敢武威猛烈雄豪壮健铭锋锐钧钰锦铮鑫镇锡铎钟鼎剑戈胜凯克捷勋功绩业成就立树培育学习书诗词章翰墨笔砚琴棋画音韵律声闻名誉声望宗祖先启承继绍祥延年岁月星辰宇宙天地乾坤正直公道理法度常纲纪元亨贞新进步前程万里鹤田苗禾谷稻麦丰登耕耘勤劳朴实厚谦逊恭敬尊贤善美真纯洁玮璇玺琛琮珂珏珩璋璞昊昕昱晟晖晗曦暄煜炜炎烨焕焱灿熙烁煊炳燃焰坤垚培增堂塘城墨境奎奇奕嘉卓越超群英才子君卿少先生之以其亦可心意志怡恺恒悟惟愿鸣谦孝悌廉耻伦纶维绪绮绣绢缨纯彦彩影形修俐俊保信佳侃佩依俞倩健傲元光克兵冠冰凌凡凤刚利刘前剑力功加励劲勃勉动劼勐勤化卉卫原厚友双叶司向君吟含启吴周呈和咏品哲唯善喆园固圆圣坚垒城基堃堂塔墉士壮声夕多夫央奋好妙妹姗娅娣婕婵子孔存孜学孟季安宏宗定宜宝实宣宪宽宾密富寒寅寿尊导小少尔尚尧展山岐岑岗岩岭岳峻崇崎崔嵘巍川州巧帅帆希帮常幼广庆应庭康廷建开弘张弟强彪彭彻征律徽德心志忠怀思恒恩悦情惠意慈慎慕慷成我战扬承抒拓持振捷掌描援撑放政敏教文斌方施旋旗无日时旺昂昆昊昌明易星春昭显晋晏晓晔景晴智暖曙曼最月有朋服望朗期木本术朴杉李村杜来杨杭松极林枚枝枫柔柯柱柳标栋树栩校根格桂桃桐桥桦梁梅梓梧梦棋棠森椿楚楠榕槐樱橙欢欣歌正武殿毓毅民水永汀汉汝江池沁沂沃沐沙沧沫河治沿泉泊法波泰泳泽洋洛洲活流济浓浚浦浩海涓涛润涵淇淑淳清渊渝渡温港渺湃湘源溢溪滔滕滢满漪漫潇潔潘澄澜灵炎炯烈焦照煌熊燕爱牛牧特献玄玉王玖玛玫环玲珊珍珠班现球理琏琢琦琨琪琰琳琴琼瑛瑜瑞瑶璟璧瓒甜生用申电界畅略留百皎皓益盈监盟直相省真睦瞳知石研础硕碧磊示礼社祖祝神祥禄福禹秀秉科秋秦稳程稼稷穆空立章童端竞竹笑笛笙第筠策简箫篆米粒粤精糖系素红纪纬纲纳练组绍经结绘继绩续维绮缘缨罗群翀翎翔翠翰耀老而耘耿联聚聪肃育胜能腾臣自致舒舟航良艺节芃芊芙芝芯芳芷芸苏苑苒若英范茂茗茵荃荆草荔荣药莎莘莹菁菊菡菲萌萍萱葆葛董葵蒙蓉蓓蓝蓬蔓蔚蔡蕊蕴蕾薇藏虎虹蛟蜀行衍衡袁裕西观言计训许论诗诚详语诺谊谋谕谦谨谷豪贝贞财贡贤贵贺赋赐赛赞赫起超越路跃轩辉辰达迅迈迎运近进远连迪逸遥遵邦邵郁郎郡都采里重野量金鑫钊钦钧铁铃铨铭银锋锐锦键镜长门闯闲闻阁阔防阳阶际陆陈陵隆随隽雁雄雅集雨雪雯雷霄震霖霞霭青靖静非韦韧韩音韬韵顶项顺领颂频颖颢风飒飘飞馥馨驰驹驿骁骄骅骋骏骥高魁魏鲁鲜鸣鸥鸽鸾鸿鹃鹏鹤鹰麒麓麟默黎黔鼎齐龄';
// The most frequent of all, and those that follow: roughly one in a hundred and one in three hundred characters.
const commonest = '国建文明华平志军伟海德春玉永林红英晓';
const common =
  '小新学生宏东光金荣清庆峰成亮振俊立正宝家祥安富世良忠贵龙天中子长兴胜民强勇刚杰波斌辉涛超鹏飞磊丽敏静芳霞燕玲秀兰桂梅凤云一大万才元向先宇浩洪江利景士心全有松柏继绍少维连书进仁义礼智信友贤善贤益银喜雪雨思佳欣树根水福寿昌发达泽润如若之可为';
const surnames =
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁宋谢唐许韩冯邓曹彭曾萧田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范石廖贾夏韦傅邹孟熊秦邱侯江尹薛段雷黎史陶贺顾毛郝龚邵万钱严覃武戴莫孔向汤栗穆肖骆柴佟苟雒戚翟蓝褚倪邬郤铁沙巴咸';
const speech = '说|表示|介绍|告诉|强调|指出|认为|坦言|出席|主持|[^\\u4e00-\\u9fff]';
const named = new RegExp(
  `(?<=长|员|记|任|席|官|师|警|民|者|授|士|家|人|[\\n。])[${surnames}]([\\u4e00-\\u9fff]{1,2}?)(?=${speech})`,
  'g',
);

const [corpusFile, ...goldFiles] = process.argv.slice(2);
const linesOf = (text) => text.trim().split('\n').map((line) => JSON.parse(line));
const annotated = new Set(
  goldFiles.flatMap((file) => linesOf(readFileSync(file, 'utf8')).map(({ id }) => id)),
);
const text = linesOf(gunzipSync(readFileSync(corpusFile)).toString('utf8'))
  .filter(({ id }) => !annotated.has(id))
  .map(({ title, body }) => `${title}\n${body}`)
  .join('\n');
const isHan = (character) => character >= '\u4e00' && character <= '\u9fff';
const count = (items) => {
  const counts = new Map();
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  return counts;
};

const groupBy = (items, keyOf) => {
  const groups = new Map();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return groups;
};

const characters = count([...text].filter(isHan));
const total = [...characters.values()].reduce((sum, one) => sum + one, 0);
const names = new Set([...text.matchAll(named)].map(([name]) => name));
const times = (n, list) => [...list.repeat(n)];
const given = count([...[...names].flatMap((name) => [...name.slice(1)]), ...times(3, usual), ...times(12, common), ...times(45, commonest)]);
const allGiven = [...given.values()].reduce((sum, one) => sum + one, 0);
const odds = [...new Set([...characters.keys(), ...given.keys()])].map((character) => {
  const inNames = ((given.get(character) ?? 0) + 0.3) / (allGiven + 1000);
  const inText = ((characters.get(character) ?? 0) + 60) / (total + 60 * 4300);
  const value = Math.round(10 * Math.max(-3, Math.min(3, Math.log(inNames / inText))));
  return [character, value];
});
const byValue = groupBy(odds, ([, value]) => value);
const levels = [...byValue].sort(([a], [b]) => b - a);
writeFileSync(
  new URL('name-characters.tsv', import.meta.url),
  `# how much likelier in a given name than in text (ten times the natural logarithm)\tcharacters; by bake-names.mjs\n${levels
    .map(
      ([value, list]) =>
        `${value}\t${list
          .map(([one]) => one)
          .sort()
          .join('')}`,
    )
    .join('\n')}\n`,
);

// 李强 follows each other because a person is called so, 高度 because it is a word.
const calledSo = new Set([...names].filter((name) => !/^[高任向万孔钱常武方黄江白金石]/.test(name)).map((name) => name.slice(0, 2)));
const pairs = new Map();
for (let i = 1; i < text.length; i++) {
  if (!isHan(text[i]) || !isHan(text[i - 1])) continue;
  const pair = text[i - 1] + text[i];
  pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
}
const bound = [...pairs].flatMap(([pair, n]) => {
  const strength = Math.log((n * total) / (characters.get(pair[0]) * characters.get(pair[1])));
  return n >= 12 && strength >= 1.6 && !calledSo.has(pair) && !'近习'.includes(pair[0]) ? [[pair, Math.min(9, Math.round(strength))]] : [];
});
const byFirst = [...groupBy(bound, ([pair]) => pair[0])].sort(([a], [b]) => (a < b ? -1 : 1));
writeFileSync(
  new URL('word-pairs.tsv', import.meta.url),
  `# character\twhat follows it more often than by chance, each with how much (natural logarithm); by bake-names.mjs\n${byFirst
    .map(([first, list]) => `${first}\t${list.map(([pair, strength]) => pair[1] + strength).sort().join('')}`)
    .join('\n')}\n`,
);
