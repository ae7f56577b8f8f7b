import { allMatches } from '../all-matches.js';
import type { Candidate, Recogniser } from '../candidate.js';
import { recogniseInternational } from './meetings.js';
import { isHeld } from './particular.js';
import { recogniseReceptions } from './receptions.js';
import { recogniseVisits } from './visits.js';

/** Gatherings that are told by what officials do: visits, receptions, sessions without a name. */
export const recogniseDescribed: Recogniser = (source, found) => [
  ...recogniseVisits(source, found),
  ...recogniseReceptions(source, found),
  ...recogniseInternational(source, found),
  ...recogniseUnnamed(source, found),
];

const convened = /(?:召开|举行)(?:了)?(会议|仪式|宴会)(?=[，。 \n：欢])/gu;
const REACH = 24;
/** 市委常委会, 县政府党组: sittings of bodies are convened by them. */
const body = /(?:委|党组|政府|常委会|局|厅|部|小组|办公室)[^，。\n]{0,14}$/u;

/** 市委常委会昨日召开会议: a sitting whose convener and time are told, where the article names no other that is held. */
const recogniseUnnamed: Recogniser = ({ text, bodyStart }, found): Candidate[] => {
  const named = found.filter(({ type, rule }) => type === 'Meeting' && rule !== 'meeting-congress');
  const lead = text.indexOf('。', bodyStart);
  if (
    named.some(
      (meeting) => meeting.start < lead && !text.startsWith('欢迎', meeting.start) && isHeld(text, meeting),
    )
  )
    return [];
  const sameKind = (name: string): string | undefined =>
    name === '会议' ? undefined : named.find(({ start, end }) => text.slice(start, end).endsWith(name))?.key;
  const agencies = found.filter(({ type }) => type === 'Agency');
  return allMatches(text, convened).flatMap(({ index, 0: printed, 1: name = '' }): Candidate[] => {
    const convener =
      agencies.some(({ end }) => end <= index && index - end <= REACH) ||
      body.test(text.slice(Math.max(0, index - REACH), index));
    const start = index + printed.length - name.length;
    // A ceremony of welcome counts where a noun names it.
    const welcome = name !== '会议' && /^，?欢迎/u.test(text.slice(start + name.length));
    const held = welcome ? sameKind(name) !== undefined : convener && name !== '宴会';
    if (!held || (index > lead && lead >= 0)) return [];
    return [
      {
        start,
        end: start + name.length,
        type: 'Meeting',
        key: sameKind(name) ?? `unnamed ${name}`,
        rule: 'meeting-unnamed',
        local: true,
      },
    ];
  });
};
