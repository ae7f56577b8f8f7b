import { describe, expect, it } from 'vitest';
import { attendanceRule, heldRule, recogniseVisits } from '../../src/extraction/meetings/index.js';
import { prepareSource } from '../../src/extraction/source.js';
import { printed } from './printed.js';
import { Told } from './told.js';

const visits = (title: string, body: string, official: string): string[] => {
  const text = `${title}\n${body}`;
  const source = prepareSource(printed(body, title));
  const start = text.lastIndexOf(official);
  const found = {
    start,
    end: start + official.length,
    type: 'Official',
    key: official,
    rule: 'given',
  } as const;
  return recogniseVisits(source, [found]).map((visit) => text.slice(visit.start, visit.end));
};

describe('visits of officials', () => {
  it('are found where the headline tells of one, or the sentence states the day', () => {
    expect(visits('市领导到基层调研', '周砚秋到云岭县调研消防安全工作。', '周砚秋')).toEqual(['调研']);
    expect(visits('筑牢防线', '7月23日，周砚秋赴云岭县考察。', '周砚秋')).toEqual(['考察']);
  });

  it('are not found in what is said of earlier ones, or of reports', () => {
    expect(visits('筑牢防线', '周砚秋在云岭县考察时强调过此事。', '周砚秋')).toEqual([]);
    expect(visits('市领导到基层调研', '周砚秋听取了调研报告。', '周砚秋')).toEqual([]);
  });

  it('have a day, a place, and those who go along', () => {
    const told = new Told('7月23日，周砚秋到云岭县调研。林望舒陪同。', {
      Official: ['周砚秋', '林望舒'],
      Region: ['云岭县'],
      Meeting: ['调研'],
    });
    const entities = told.entities.map((one) =>
      one.type === 'Meeting' ? { ...one, rule: 'meeting-visit' } : one,
    );
    expect(heldRule(told.source, entities)).toMatchObject([
      { type: 'HELD_ON', date: '2024-07-23' },
      { type: 'HELD_IN', to: '云岭县' },
    ]);
    expect(attendanceRule(told.source, entities)).toMatchObject([
      { from: '周砚秋', to: '调研', role: 'attendee' },
      { from: '林望舒', to: '调研', role: 'attendee' },
    ]);
  });
});
