import type { Byline } from '../../domain/article.js';
import { parseByline } from './byline.js';
import { withoutBlanks } from './page-line.js';

const channel =
  '(?:官方)?(?:微信|微博|客户端|公众号|公众平台|服务号|订阅号|视频号|抖音|快手|头条号|小程序|二维码|数字报|手机报|APP|App)';
const qrForms = [
  new RegExp(`^[“"「『][^”"」』]{2,12}[”"」』]\\s?(?:${channel}[号]?\\s?){1,3}$`),
  new RegExp(`^[\\p{Script=Han}]{2,8}(?:[报网台社]|发布)\\s?(?:${channel}[号]?\\s?){1,3}$`, 'u'),
  new RegExp(
    `^(?:请?扫(?:一扫|描|码)?|扫一扫|关注|下载|官方|本报|更多).{0,14}(?:${channel}|关注|看报|二维码|内容|资讯)$`,
  ),
  new RegExp(`^(?:官方|本报)?(?:${channel}[号]?[\\s|]?){1,4}$`),
];

/** What stands under a QR code: “云岭公告”微信, 云岭日报客户端, 扫一扫关注. */
export function isQrLabel(text: string): boolean {
  return text.length <= 30 && qrForms.some((form) => form.test(text));
}

const organ =
  /^(?:中共|中国|\p{Script=Han}{2,12}(?:委|厅|局|社|集团|中心|委员会|政府)).{0,24}(?:机关报|主管主办|主管|主办|承办|出版)$/u;
const english =
  /^[A-Z][A-Za-z' ]*(?:RIBAO|WANBAO|CHENBAO|SHIBAO|FAZHI ?BAO|BAO|DAILY|NEWS|TIMES|POST|Daily|News|Times)$/;

/** 中共临川市委机关报 云岭日报社出版, YUNLING RIBAO: what stands under a nameplate. */
export function isNameplateLine(text: string): boolean {
  return text.length <= 50 && !/[,。]/.test(text) && (organ.test(text) || english.test(text));
}

const sky = /晴|多云|阴|雨|雪|雾|霾|风/;

/** 今日天气 多云 26~34℃ */
export function isWeather(text: string): boolean {
  const measured = /\d\s?(?:℃|°C|摄氏度|度)/i.test(text);
  const announced = /^(?:今[日天]|明[日天]|今明|\p{Script=Han}{2,3})?(?:市区)?天气(?:预报)?[:\s]/u.test(text);
  return text.length <= 60 && sky.test(text) && (measured || announced) && !/,.*,.*,/.test(text);
}

const office =
  '(?:社长|总编辑?|副总编辑?|常务副总编辑?|执行总编辑?|值班(?:编委|总编|主任|编辑|领导)|编委|首席编辑|责任编辑|责编|本版编辑|编辑|版式(?:设计)?|视觉|美编|美术编辑|组版|校对|审读|检校|统筹|主编|图编|一审|二审|三审|终审|印刷|责校)';
const staffEntry = `${office}\\s?[/:、]?\\s?(?:\\p{Script=Han}{2,4}|\\p{Script=Han} \\p{Script=Han})(?=$|[\\s,、|/])`;

/** Inside a line of the masthead. */
export const staffRun = new RegExp(`(?<=^|[\\s|])(?:${staffEntry}[\\s、]*)+(?=$|[\\s|])`, 'gu');

const staffLine = new RegExp(
  `^(?:[■□◆●]?\\s?${office}\\s?[/:、]?\\s?(?:\\p{Script=Han}{2,4}|\\p{Script=Han} \\p{Script=Han})[\\s,、|/]*)+$`,
  'u',
);
const editorEntry =
  /(?:责任编辑|责编|本版编辑|(?<!总|美术|首席)编辑)\s?[/:]?\s?(\p{Script=Han} \p{Script=Han}(?=$|[\s|])|\p{Script=Han}{2,4})/gu;

/** 社长 X 总编辑 Y 责任编辑 Z: who answers for the page. The editors of it, or null where the line is another. */
export function readStaff(text: string): Byline[] | null {
  if (text.length > 100 || !staffLine.test(text)) return null;
  if (parseByline(text)?.some(({ role }) => role === 'reporter' || role === 'photographer')) return null;
  return [...text.matchAll(editorEntry)].map((entry) => ({
    name: withoutBlanks(entry[1]!),
    role: 'editor',
    text: entry[0].trim(),
  }));
}
