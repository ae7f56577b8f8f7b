import type { IdentifierKind } from '../../domain/vocabulary.js';

interface IdentifierRule {
  kind: IdentifierKind;
  /** Global; matches the label with it. Runs on text with ASCII punctuation. */
  pattern: RegExp;
  value: (groups: readonly (string | undefined)[]) => string;
}

const tight = (text: string | undefined): string => (text ?? '').replace(/\s/g, '');
const first = (groups: readonly (string | undefined)[]): string => tight(groups[1]);

/** 平安浙江网: before an address, 数字报: before a link. */
const label = '(?:[\\p{Script=Han}A-Z]{1,12}\\s?:\\s?)?';

/**
 * In this order, each on what the ones before left over: an address of mail holds an address of the web. The forms
 * are those of GB/T 9999 (CN and ISSN) and of the post's catalogue (邮发代号 31-25: province, title).
 */
export const identifierRules: readonly IdentifierRule[] = [
  {
    kind: 'email',
    pattern: new RegExp(`${label}<?([\\w.+-]+\\s?@\\s?[\\w-]+(?:\\.[\\w-]+)+)>?`, 'gu'),
    value: first,
  },
  {
    kind: 'web',
    pattern: new RegExp(
      `${label}<?((?:https?:\\s?//|www\\.)[\\w./%?=&#~:-]+|(?<=[网址报]\\s?:\\s?<?)[a-z\\d-]+(?:\\.[a-z\\d-]+)+)>?`,
      'giu',
    ),
    value: first,
  },
  { kind: 'issn', pattern: /(?:ISSN)\s?:?\s?(\d{4}\s?-\s?\d{3}[\dX])/gi, value: first },
  {
    kind: 'cn',
    pattern:
      /(?:国内)?(?:统一)?(?:连续)?(?:出版物|出版)?(?:刊.|号)?\s?:?\s?(?<![A-Z])C\s?N\s?:?\s?-?\s?(\d{2}\s?-\s?\d{4}(?:\/\w+)?)/g,
    value: (groups) => `CN${first(groups)}`,
  },
  {
    kind: 'cn',
    pattern: /(?:统一连续出版物.|统一刊.|刊号)\s?:?\s?(\d{2}\s?-\s?\d{4}(?!\d))/g,
    value: first,
  },
  { kind: 'other', pattern: /(?:国外|国际)(?:发行)?代号\s?:?\s?([A-Z]{1,2}\s?\d{1,5})/g, value: first },
  {
    kind: 'postal-code',
    pattern: /(?:邮[发友].?.?|代[号码])\s?:?\s?(\d{1,3}\s?-\s?\d{1,4}(?:\/\w)?)(?!\d)/g,
    value: first,
  },
  { kind: 'other', pattern: /(?:邮政编码|邮编)\s?:?\s?(\d{6})(?!\d)/g, value: first },
  {
    kind: 'phone',
    pattern:
      /(?:[\p{Script=Han}]{0,6}(?:热线|电话|传真|广告|发行|订阅)\s?:?\s?)?(?<!\d)((?:0\d{2,3}\s?-?\s?)\d{7,8}|1[3-9]\d{9}|400-?\d{3}-?\d{4})(?!\d)/gu,
    value: first,
  },
  {
    kind: 'phone',
    pattern: /(?:[\p{Script=Han}]{0,6}(?:热线|电话|传真)\s?:?\s?)((?:0\d{2,3}\s?-\s?)?\d{5,8})(?!\d)/gu,
    value: first,
  },
];
