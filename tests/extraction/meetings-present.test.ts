import { describe, expect, it } from 'vitest';
import { extract } from '../../src/extraction/index.js';
import { attendanceRule, heldRule } from '../../src/extraction/meetings/index.js';
import type { IsoDate } from '../../src/domain/date.js';
import { Told } from './told.js';

const all = (title: string, body: string) => {
  const text = `${title}\n${body}`;
  const { entities, relations } = extract({
    text,
    publishedOn: '2024-07-25' as IsoDate,
    homeRegion: null,
    kicker: null,
    title,
    subtitle: null,
  });
  const name = (id: string) => entities.find((entity) => entity.id === id)!.name;
  return relations.flatMap((relation) =>
    relation.type === 'ATTENDS' ? [`${name(relation.from)} ${relation.role} ${name(relation.to)}`] : [],
  );
};

describe('those who are there', () => {
  it('stand in a list that runs over groups of unnamed people', () => {
    const told = new Told('周砚秋、林望舒，市直有关部门负责同志，市公安局、市司法局主要负责人参加推进会。', {
      Official: ['周砚秋', '林望舒'],
      Agency: ['市公安局', '市司法局'],
      Meeting: ['推进会'],
    });
    expect(told.lines(attendanceRule)).toEqual([
      '周砚秋 attendee 推进会',
      '林望舒 attendee 推进会',
      '市公安局 attendee 推进会',
      '市司法局 attendee 推进会',
    ]);
  });

  it('sit on the platform or watch from a branch venue', () => {
    const told = new Told('全市禁毒工作会议召开。周砚秋在主席台前排就座。林望舒在临川分会场收听收看。', {
      Official: ['周砚秋', '林望舒'],
      Meeting: ['全市禁毒工作会议'],
    });
    expect(told.lines(attendanceRule)).toEqual([
      '周砚秋 attendee 全市禁毒工作会议',
      '林望舒 attendee 全市禁毒工作会议',
    ]);
  });

  it('are listed after a colon', () => {
    expect(
      all(
        '全市政法工作会议召开',
        '7月24日，全市政法工作会议召开。出席会议的领导还有：周砚秋、林望舒、程怀远。',
      ),
    ).toEqual([
      '周砚秋 attendee 全市政法工作会议',
      '林望舒 attendee 全市政法工作会议',
      '程怀远 attendee 全市政法工作会议',
    ]);
  });

  it('speak whatever the verb, where they do something in its midst', () => {
    const told = new Told('全市禁毒工作会议召开。周砚秋在会上回顾了去年的工作。林望舒在会上当选副会长。', {
      Official: ['周砚秋', '林望舒'],
      Meeting: ['全市禁毒工作会议'],
    });
    expect(told.lines(attendanceRule)).toEqual(['周砚秋 speaker 全市禁毒工作会议']);
  });

  it('are not those who send instructions, nor those spoken for', () => {
    const told = new Told(
      '周砚秋对禁毒工作作出批示指出，要久久为功。全市禁毒工作会议召开。林望舒代表市公安局、市司法局发言。',
      { Official: ['周砚秋', '林望舒'], Agency: ['市公安局', '市司法局'], Meeting: ['全市禁毒工作会议'] },
    );
    expect(told.lines(attendanceRule)).toEqual(['林望舒 speaker 全市禁毒工作会议']);
  });

  it('are not where they only go to', () => {
    const told = new Told('周砚秋到市指挥中心主持调度会。', {
      Official: ['周砚秋'],
      Agency: ['市指挥中心'],
      Meeting: ['调度会'],
    });
    expect(told.lines(attendanceRule)).toEqual(['周砚秋 chair 调度会']);
  });
});

describe('several gatherings in one article', () => {
  const body =
    '市长周砚秋24日在临川分别会见青禾商会会长甲某、云岭协会理事乙某。\n在会见甲某时，周砚秋表示，欢迎来访。林望舒参加会见。\n在会见乙某时，周砚秋表示，感谢支持。程怀远参加会见。';

  it('keeps apart those who are received separately', () => {
    expect(all('周砚秋分别会见青禾商会、云岭协会客人', body)).toEqual([
      '周砚秋 speaker 会见青禾商会会长甲某',
      '林望舒 attendee 会见青禾商会会长甲某',
      '周砚秋 speaker 会见乙某',
      '程怀远 attendee 会见乙某',
    ]);
  });

  it('takes the one that is convened after another is over', () => {
    const told = new Told('昨日，全省视频会议结束后，临川召开全市部署会。周砚秋主持会议。', {
      Official: ['周砚秋'],
      Meeting: ['全省视频会议', '全市部署会'],
    });
    expect(told.lines(attendanceRule)).toEqual(['周砚秋 chair 全市部署会']);
    expect(told.lines(heldRule)).toContain('全市部署会 on 2024-07-24');
  });
});
