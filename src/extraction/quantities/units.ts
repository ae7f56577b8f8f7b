const list = (words: string): string[] => words.split(' ');

const money = list('美元 欧元 英镑 日元 港元 港币 澳门元 人民币 元 块钱');
const share = list('% ％ 个百分点');
const area = list('平方公里 平方千米 平方米 公顷 亩次 亩');
const mass = list('公斤 千克 吨 斤 克 立方米 立方 升 千瓦时 千瓦 兆瓦');
const way = list('公里 千米 厘米 毫米 米 海里');
const time = list('周年 年 天 小时 分钟 秒 个工作日 个月 个小时 个季度 个世纪 周岁 岁 周');
const divisions = list('省份 省区市 省区 省 市 县区 县 乡镇 镇 乡 村 社区 街道 国');
/** Those that figures of public affairs are counted by. Of things, bodies, events, papers. */
const counters = list(
  '人次 人份 人 名 位 户次 户 家次 家 件次 件 起 宗 例 项次 项 条 处 所 座 栋 幢 间 个 架次 架 艘次 艘 辆次 辆 ' +
    '车次 列次 列 班次 班 趟 台次 台套 台 套 场次 场 支 批次 批 份 册 本 张 幅 部分 部门 部委 部 篇 株 棵 头 只 枚 发 剂次 剂 ' +
    '门 路 组 款 根 轮 站 标准箱 标箱 瓶 箱 袋 顶 床 匹 盏 口 眼 块 片 粒 节 道 单 笔 卷 首 集 字 桶 ' +
    '对 种 类 方面 大 事 次 倍 度 点 通 层 幕 桩 孔 期 枪 艇',
);

/** An alternation for regular expressions; longer ones first where one begins another (人次 before 人). */
export const unitPattern = [
  ...new Set([...money, ...share, ...area, ...mass, ...way, ...time, ...divisions, ...counters]),
]
  .toSorted((a, b) => b.length - a.length)
  .join('|');

/** The unit as the graph keeps it: the full-width sign of percent and brackets are forms of print. */
export function canonicalUnit(printed: string): string {
  return printed.replace('％', '%').replace('(', '（').replace(')', '）');
}

const timeUnits = new Set(time);
const wayUnits = new Set(way);
const divisionUnits = new Set(divisions);

const peopleUnits = new Set(['人', '名', '位', '人次']);
export const isPeople = (unit: string): boolean => peopleUnits.has(unit);
export const isTime = (unit: string): boolean => timeUnits.has(unit);
export const isWay = (unit: string): boolean => wayUnits.has(unit);
/** 省区, 县（区） */
export const isDivision = (unit: string): boolean => divisionUnits.has(unit.replace(/（.*/u, ''));
