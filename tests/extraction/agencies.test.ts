import { describe, expect, it } from 'vitest';
import { namesOf, partsOf, read } from './read.js';

const agencies = (text: string) => namesOf('Agency', read(text));
const parts = (text: string) => partsOf(read(text));

describe('agencies', () => {
  it('splits chains of bodies named relative to the place', () => {
    expect(agencies('省委政法委、省公安厅、省司法厅、省消防救援总队作了汇报。')).toEqual([
      '省委政法委',
      '省公安厅',
      '省司法厅',
      '省消防救援总队',
    ]);
  });

  it('takes the bodies of a place together with its name and their inner parts', () => {
    expect(agencies('杭州市公安局西湖区分局翠苑派出所接到报警。')).toEqual([
      '杭州市公安局西湖区分局翠苑派出所',
    ]);
    expect(agencies('江苏省南京市规划和自然资源局发布公告。')).toEqual(['江苏省南京市规划和自然资源局']);
  });

  it('finds bodies of places that no gazetteer knows by their form', () => {
    expect(agencies('青禾省委、临川市公安局参加演练。')).toEqual(['青禾省委', '临川市公安局']);
  });

  it('joins an abbreviation with the one full name it can stand for', () => {
    const { entities } = read('省委建设平安浙江领导小组办公室昨日召开例会。省平安办通报了情况。');
    const office = entities.find(({ name }) => name === '省委建设平安浙江领导小组办公室');
    expect(office?.mentions.map(({ text }) => text)).toEqual(['省委建设平安浙江领导小组办公室', '省平安办']);
  });

  it('joins a body named with and without its place', () => {
    expect(agencies('宁波市公安局发布通告。市公安局提醒市民。')).toEqual(['宁波市公安局']);
    expect(agencies('宁波市公安局和温州市公安局发布通告。市公安局提醒市民。')).toEqual([
      '宁波市公安局',
      '温州市公安局',
      '市公安局',
    ]);
  });

  it('states part-of for the office of a leading group and what is named after its parent', () => {
    expect(parts('国家防灾减灾救灾委员会办公室调拨物资。')).toEqual([
      '国家防灾减灾救灾委员会办公室 < 国家防灾减灾救灾委员会',
    ]);
    expect(parts('省委印发通知，省委政法委作了部署。')).toEqual(['省委政法委 < 省委']);
  });

  it('leaves out unnamed groups, companies, schools and hospitals', () => {
    expect(agencies('有关部门、公安机关、四地警方和各级党委参加，财政部门给予支持。')).toEqual([]);
    expect(agencies('浙江青禾集团、临海市第一人民医院和台州学院提供场地。')).toEqual([]);
  });

  it('leaves out ministries of other states', () => {
    expect(agencies('俄罗斯外交部和美国国防部发表声明，外交部发言人作出回应。')).toEqual(['外交部']);
  });

  it('does not run over verbs', () => {
    expect(agencies('市委成立工作专班，省政府召开会议部署防汛。')).toEqual(['市委', '省政府']);
  });
});
