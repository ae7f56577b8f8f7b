import { describe, expect, it } from 'vitest';
import { attendanceRule, heldRule } from '../../src/extraction/meetings/index.js';
import { Told } from './told.js';

describe('when and where a meeting is held', () => {
  it('reads day and finest region before the verb', () => {
    const told = new Told('全市禁毒工作会议7月24日在青禾省临川举行。', {
      Meeting: ['全市禁毒工作会议'],
      Region: ['青禾省', '临川'],
    });
    expect(told.lines(heldRule)).toEqual(['全市禁毒工作会议 on 2024-07-24', '全市禁毒工作会议 HELD_IN 临川']);
    expect(told.evidence(heldRule)[0]).toBe('全市禁毒工作会议7月24日在青禾省临川举行');
  });

  it('reads them before a meeting that a body holds', () => {
    const told = new Told('市政府昨日在临川召开新闻发布会。', {
      Agency: ['市政府'],
      Meeting: ['新闻发布会'],
      Region: ['临川'],
    });
    expect(told.lines(heldRule)).toEqual(['新闻发布会 on 2024-07-24', '新闻发布会 HELD_IN 临川']);
  });

  it('takes the first day of a range', () => {
    const told = new Told('市人大常委会第六次会议7月21日至25日举行。', {
      Meeting: ['市人大常委会第六次会议'],
    });
    expect(told.lines(heldRule)).toEqual(['市人大常委会第六次会议 on 2024-07-21']);
  });

  it('reads the day right before a meeting that passes something', () => {
    const told = new Told('（7月20日市人大常委会第六次会议通过）', { Meeting: ['市人大常委会第六次会议'] });
    expect(told.lines(heldRule)).toEqual(['市人大常委会第六次会议 on 2024-07-20']);
  });

  it('says nothing of a meeting whose spirit is studied', () => {
    const told = new Told('7月24日，全市学习贯彻全市禁毒工作会议精神。', { Meeting: ['全市禁毒工作会议'] });
    expect(told.lines(heldRule)).toEqual([]);
  });
});

describe('who attends', () => {
  it('takes officials who convene for present, and those who speak right after the place', () => {
    const convened = new Told('周砚秋在这里召开现场会。', { Meeting: ['现场会'], Official: ['周砚秋'] });
    expect(convened.lines(attendanceRule)).toEqual(['周砚秋 attendee 现场会']);
    const spoke = new Told('在云岭论坛上，周砚秋书记提出建立中心。', {
      Meeting: ['云岭论坛'],
      Official: ['周砚秋'],
    });
    expect(spoke.lines(attendanceRule)).toEqual(['周砚秋 speaker 云岭论坛']);
  });

  it('leaves out what is said before the meeting is named', () => {
    const told = new Told('周砚秋说，要追到最后一公里。\n7月20日，全市信访会议召开，林望舒主持。', {
      Meeting: ['全市信访会议'],
      Official: ['周砚秋', '林望舒'],
    });
    expect(told.lines(attendanceRule)).toEqual(['林望舒 chair 全市信访会议']);
  });

  it('tells chair, speaker and attendees apart, also in kickers and subtitles', () => {
    const told = new Told(
      '周砚秋在全市禁毒工作会议上强调\n林望舒主持 陈知远出席\n会议今天召开。市禁毒委主任周砚秋出席会议并讲话。',
      { Official: ['周砚秋', '林望舒', '陈知远'], Meeting: ['全市禁毒工作会议'], Agency: ['市禁毒委'] },
    );
    const lines = told.lines(attendanceRule);
    expect(lines).toContain('周砚秋 speaker 全市禁毒工作会议');
    expect(lines).toContain('林望舒 chair 全市禁毒工作会议');
    expect(lines).toContain('陈知远 attendee 全市禁毒工作会议');
    expect(lines.filter((line) => !line.startsWith('周砚秋'))).toHaveLength(2);
  });

  it('takes the unnamed people of agencies for the agencies, and the employer of a named one for nobody', () => {
    const told = new Told(
      '全县消防例会召开。县公安局、县司法局负责人作典型发言，县教育局局长陈知远参加会议。',
      {
        Official: ['陈知远'],
        Agency: ['县公安局', '县司法局', '县教育局'],
        Meeting: ['全县消防例会'],
      },
    );
    expect(told.lines(attendanceRule)).toEqual([
      '县公安局 speaker 全县消防例会',
      '县司法局 speaker 全县消防例会',
      '陈知远 attendee 全县消防例会',
    ]);
  });

  it('takes reports to a meeting for attendance, and leaves out the member units of a body', () => {
    const told = new Told(
      '主任会议召开。市公安局、市司法局等2家单位作汇报交流。市平安办有关成员单位负责同志参加会议。',
      {
        Agency: ['市公安局', '市司法局', '市平安办'],
        Meeting: ['主任会议'],
      },
    );
    expect(told.lines(attendanceRule)).toEqual(['市公安局 attendee 主任会议', '市司法局 attendee 主任会议']);
  });

  it('knows speakers of other meetings by the words around them', () => {
    const told = new Told('会上学习了周砚秋书记在全省信访座谈会上的重要讲话精神。', {
      Official: ['周砚秋'],
      Meeting: ['全省信访座谈会'],
    });
    expect(told.lines(attendanceRule)).toEqual(['周砚秋 speaker 全省信访座谈会']);
  });

  it('gives a body that convenes no attendance, nor those who take part in something else', () => {
    const told = new Told('县公安局召开全县禁毒推进会，周砚秋参加培训。', {
      Official: ['周砚秋'],
      Agency: ['县公安局'],
      Meeting: ['全县禁毒推进会'],
    });
    expect(told.lines(attendanceRule)).toEqual([]);
  });

  it('hears a report and an address of opening as speeches', () => {
    const told = new Told('全市禁毒工作会议召开。周砚秋出席会议并作工作报告，许望舒致开幕词。', {
      Official: ['周砚秋', '许望舒'],
      Meeting: ['全市禁毒工作会议'],
    });
    expect(new Set(told.lines(attendanceRule))).toEqual(
      new Set([
        '许望舒 speaker 全市禁毒工作会议',
        '周砚秋 speaker 全市禁毒工作会议',
        '周砚秋 attendee 全市禁毒工作会议',
      ]),
    );
  });

  it('leaves out whose letter is read, and who receives those that attend', () => {
    const told = new Told('全市禁毒工作会议召开。周砚秋宣读许望舒贺信并致辞。许望舒会见参加会议的代表。', {
      Official: ['周砚秋', '许望舒'],
      Meeting: ['全市禁毒工作会议'],
    });
    expect(new Set(told.lines(attendanceRule))).toEqual(new Set(['周砚秋 speaker 全市禁毒工作会议']));
  });

  it('gives a body nothing where its holder of two posts speaks', () => {
    const told = new Told('全市禁毒工作会议召开。市公安局副局长、专项组组长周砚秋主持会议并讲话。', {
      Agency: ['市公安局'],
      Official: ['周砚秋'],
      Meeting: ['全市禁毒工作会议'],
    });
    expect(told.lines(attendanceRule)).toEqual([
      '周砚秋 chair 全市禁毒工作会议',
      '周砚秋 speaker 全市禁毒工作会议',
    ]);
  });

  it('has no place or day from those who spread its spirit, nor from another meeting', () => {
    const told = new Told(
      '省委十次全会精神在临川进行宣讲。禁毒论坛7月1日在云岭举行，全市禁毒工作会议随后召开。',
      { Meeting: ['省委十次全会', '禁毒论坛', '全市禁毒工作会议'], Region: ['临川', '云岭'] },
    );
    expect(told.lines(heldRule)).toEqual(['禁毒论坛 on 2024-07-01', '禁毒论坛 HELD_IN 云岭']);
  });

  it('finds those who attend after the verb', () => {
    const told = new Told('全市禁毒工作会议召开。出席会议的还有周砚秋、许望舒等。', {
      Official: ['周砚秋', '许望舒'],
      Meeting: ['全市禁毒工作会议'],
    });
    expect(told.lines(attendanceRule)).toEqual([
      '周砚秋 attendee 全市禁毒工作会议',
      '许望舒 attendee 全市禁毒工作会议',
    ]);
  });
});
