import { describe, expect, it } from 'vitest';
import { extract } from '../../src/extraction/index.js';
import { printed } from './printed.js';

/** What an article tells of its gatherings: each attendance, place and day as a short line. */
function told(title: string, body: string): { meetings: string[]; lines: string[] } {
  const { entities, relations } = extract(printed(body, title));
  const nameOf = new Map(entities.map(({ id, name }) => [id, name]));
  const lines = relations.flatMap((one) => {
    if (one.type === 'ATTENDS') return [`${nameOf.get(one.from)} ${one.role} ${nameOf.get(one.to)}`];
    if (one.type === 'HELD_ON') return [`${nameOf.get(one.from)} on ${one.date}`];
    if (one.type === 'HELD_IN') return [`${nameOf.get(one.from)} in ${nameOf.get(one.to)}`];
    return [];
  });
  const meetings = entities.filter(({ type }) => type === 'Meeting').map(({ name }) => name);
  return { meetings, lines: lines.toSorted() };
}

describe('a meeting of a local paper', () => {
  it('has its chair, its speakers and lists of those present over several commas', () => {
    const { meetings, lines } = told(
      '全市平安建设工作推进会召开',
      '7月24日下午，全市平安建设工作推进会暨市域社会治理试点动员会在嵊州召开。市委书记周砚秋出席会议并讲话，市长李望舒主持会议。市法院院长陈知远，市检察院检察长许云岭参加会议。市公安局、市司法局主要负责人作表态发言。',
    );
    const name = '全市平安建设工作推进会暨市域社会治理试点动员会';
    expect(meetings).toEqual([name]);
    expect(lines).toEqual(
      [
        `周砚秋 speaker ${name}`,
        `李望舒 chair ${name}`,
        `陈知远 attendee ${name}`,
        `许云岭 attendee ${name}`,
        `市公安局 speaker ${name}`,
        `市司法局 speaker ${name}`,
        `${name} in 嵊州`,
        `${name} on 2024-07-24`,
      ].toSorted(),
    );
  });

  it('is kept apart from the visit it is held on', () => {
    const { lines } = told(
      '市领导督导检查消防安全工作',
      '昨日，市委常委、副市长周砚秋带队赴嵊州市督导检查消防安全工作。市应急管理局局长李望舒陪同检查。他要求，要压实责任。\n随后，周砚秋主持召开座谈会，县公安局副局长陈知远参加座谈。',
    );
    expect(lines).toContain('督导检查 on 2024-07-24');
    expect(lines).toContain('督导检查 in 嵊州市');
    expect(lines).toContain('李望舒 attendee 督导检查');
    expect(lines).toContain('周砚秋 chair 座谈会');
    expect(lines).toContain('陈知远 attendee 座谈会');
  });
});

describe('receptions', () => {
  it('are gatherings of the host, with the guest in the name and those that take part', () => {
    const { meetings, lines } = told(
      '周砚秋会见青禾商会代表团',
      '市长周砚秋24日在杭州会见来访的青禾商会代表团。周砚秋表示，欢迎投资。副市长李望舒参加会见。',
    );
    expect(meetings).toEqual(['会见青禾商会代表团']);
    expect(lines).toEqual([
      '会见青禾商会代表团 in 杭州',
      '会见青禾商会代表团 on 2024-07-24',
      '周砚秋 speaker 会见青禾商会代表团',
      '李望舒 attendee 会见青禾商会代表团',
    ]);
  });

  it('are not made of what is only wished for or remembered', () => {
    expect(told('两地深化合作', '市长周砚秋表示，期待同各方会谈。').meetings).toEqual([]);
  });
});

describe('who is only spoken of', () => {
  it('attends nothing: whose words are studied, and the member whose body is printed before him', () => {
    const { lines } = told(
      '市委常委会召开会议',
      '市委常委会24日召开会议，学习周砚秋同志重要讲话精神。市委书记李望舒主持会议。',
    );
    expect(lines).toEqual(['会议 on 2024-07-24', '李望舒 chair 会议']);
  });

  it('and a paper that comes out on a day is not the day of the congress it writes of', () => {
    const { lines } = told('社论', '明天出版的《云岭日报》发表社论，祝贺云岭市第九届运动大会胜利闭幕。');
    expect(lines).toEqual([]);
  });
});
