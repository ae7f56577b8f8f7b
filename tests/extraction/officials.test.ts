import { describe, expect, it } from 'vitest';
import { namesOf, read } from './read.js';

const officials = (text: string) => namesOf('Official', read(text));

const posts = (text: string) => {
  const { entities, relations } = read(text);
  const name = (id: string | null) => entities.find((entity) => entity.id === id)?.name;
  return relations.flatMap((relation) =>
    relation.type === 'HOLDS_POST'
      ? [`${name(relation.from)} ${name(relation.to)} ${relation.title}${relation.former ? ' (former)' : ''}`]
      : [],
  );
};

describe('officials', () => {
  it('ends a name before the verb that follows it', () => {
    expect(officials('临川市委书记周砚秋主持会议。市长林一舟强调，要守住底线。')).toEqual([
      '周砚秋',
      '林一舟',
    ]);
    expect(officials('省公安厅副厅长何勇出席并讲话。')).toEqual(['何勇']);
  });

  it('reads lists of names after one post and after 市领导', () => {
    expect(officials('市领导周砚秋、何勇、林一舟参加。')).toEqual(['周砚秋', '何勇', '林一舟']);
    expect(officials('袁青禾主持，何勇、林一舟、周砚秋出席。')).toEqual([
      '袁青禾',
      '何勇',
      '林一舟',
      '周砚秋',
    ]);
  });

  it('knows names with a dot', () => {
    expect(officials('青禾省政协副主席阿力木·热合曼主持会议。')).toEqual(['阿力木·热合曼']);
  });

  it('leaves out reporters, residents and officials of other states', () => {
    expect(officials('记者 周砚秋 通讯员 何勇')).toEqual([]);
    expect(officials('居民周女士说，邻居何勇跳进河里救人。')).toEqual([]);
    expect(officials('越南国家主席阮文青会见代表团。')).toEqual([]);
  });
});

describe('posts', () => {
  it('keeps concurrent posts apart, each with its own agency', () => {
    expect(posts('省委书记、省委建设平安青禾领导小组组长周砚秋强调。')).toEqual([
      '周砚秋 省委 书记',
      '周砚秋 省委建设平安青禾领导小组 组长',
    ]);
  });

  it('lets two posts share one agency', () => {
    expect(posts('临川市人民法院党组书记、院长何勇作报告。')).toEqual([
      '何勇 临川市人民法院 党组书记',
      '何勇 临川市人民法院 院长',
    ]);
  });

  it('gives back the character that a title shares with the agency', () => {
    expect(posts('县公安局长何勇带队检查。')).toEqual(['何勇 县公安局 局长']);
  });

  it('gives no agency to posts that print none', () => {
    expect(posts('市委副书记、市长林一舟主持。国务委员何勇出席。')).toEqual(['林一舟 市委 副书记']);
  });

  it('reads posts held before, and posts held by now', () => {
    expect(posts('何勇此前任临川市委书记。林一舟已任临川市委副书记。')).toEqual([
      '何勇 临川市委 书记 (former)',
      '林一舟 临川市委 副书记',
    ]);
  });

  it('marks former posts, and all posts of the dismissed', () => {
    expect(posts('临川市公安局原党委委员、副局长何勇接受审查。')).toEqual([
      '何勇 临川市公安局 党委委员 (former)',
      '何勇 临川市公安局 副局长 (former)',
    ]);
    expect(posts('临川市委常委何勇严重违纪违法被开除党籍。')).toEqual(['何勇 临川市委 常委 (former)']);
  });

  it('reads appointments and removals', () => {
    expect(posts('决定免去何勇的省公安厅厅长职务，任命林一舟、周砚秋为省公安厅副厅长。')).toEqual([
      '何勇 省公安厅 厅长 (former)',
      '林一舟 省公安厅 副厅长',
      '周砚秋 省公安厅 副厅长',
    ]);
    expect(posts('周砚秋当选省政协主席。')).toEqual(['周砚秋 省政协 主席']);
  });

  it('gives a bureau named earlier in the sentence to its deputy head', () => {
    expect(posts('平远县应急管理局组成小分队，由党龄20多年的副局长何勇带队。')).toEqual([
      '何勇 平远县应急管理局 副局长',
    ]);
  });

  it('has evidence that contains the post and the name', () => {
    const text = '会上，省公安厅厅长何勇作了说明。';
    const post = read(text).relations.find(({ type }) => type === 'HOLDS_POST');
    expect(post && text.slice(post.evidence.start, post.evidence.end)).toBe('省公安厅厅长何勇');
  });
});

describe('names whose end only the words around it show', () => {
  it('ends a name before words of one character', () => {
    expect(officials('省人大常委会秘书长刘岩就草案作了说明。')).toEqual(['刘岩']);
    expect(officials('市委常委端木青为10名劝导员颁奖。')).toEqual(['端木青']);
    expect(officials('县公安局局长闻人杰说，要守住底线。')).toEqual(['闻人杰']);
  });

  it('ends a name before verbs of the tale', () => {
    expect(officials('石桥镇党委书记鲜于秀笑言，茶比会管用。')).toEqual(['鲜于秀']);
    expect(officials('县交警大队教导员郭勒·巴特尔指着监控屏说。')).toEqual(['郭勒·巴特尔']);
  });

  it('knows rare surnames and names that spell another language, without a dot', () => {
    expect(officials('市公安局局长逄海波主持，县委第一巡察组组长敖登其木格、区委书记郤明川出席。')).toEqual([
      '逄海波',
      '敖登其木格',
      '郤明川',
    ]);
  });

  it('takes no word for a name', () => {
    expect(officials('县委书记要当好一线总指挥，市长带头接访，消防员冒雨救援，他的交警生涯很长。')).toEqual(
      [],
    );
    expect(officials('应急管理局负责人介绍，各级书记抓落实。')).toEqual([]);
  });
});

describe('posts printed apart from the name', () => {
  it('reads lists of appointments and removals, a line for each', () => {
    expect(posts('决定任命:\n逄海波为临川市公安局局长;\n娄晓白、谯周南为临川市公安局副局长。')).toEqual([
      '逄海波 临川市公安局 局长',
      '娄晓白 临川市公安局 副局长',
      '谯周南 临川市公安局 副局长',
    ]);
  });

  it('finds the removed even where the body of the post is not known', () => {
    expect(officials('免去程东岭的某某署某某司司长职务，任命张进远为某某署某某司司长。')).toEqual([
      '程东岭',
      '张进远',
    ]);
  });

  it('reads who gives up a post in a place that is in no table', () => {
    expect(posts('会议接受林一舟辞去澜陵市人民政府副市长职务的请求。')).toEqual([
      '林一舟 市人民政府 副市长 (former)',
    ]);
  });

  it('reads what the appointed give up in the same sentence', () => {
    expect(posts('林一舟同志任青禾省委委员、常委，不再担任临川市委书记职务。')).toEqual([
      '林一舟 青禾省委 委员',
      '林一舟 青禾省委 常委',
      '林一舟 临川市委 书记 (former)',
    ]);
  });

  it('reads a profile, and what somebody is or was', () => {
    expect(posts('何勇，男，汉族，1968年4月生，现任临川市委常委。')).toEqual(['何勇 临川市委 常委']);
    expect(posts('邱岩，生前是临川市公安局副局长。')).toEqual(['邱岩 临川市公安局 副局长 (former)']);
    expect(posts('时任临川市公安局局长的何勇赶到现场。')).toEqual(['何勇 临川市公安局 局长 (former)']);
  });
});

describe('agencies of posts without one', () => {
  it('gives the deputies of a chief the body of the chief', () => {
    expect(posts('市政协主席何勇主持会议，副主席林一舟、周砚秋出席。')).toEqual([
      '何勇 市政协 主席',
      '林一舟 市政协 副主席',
      '周砚秋 市政协 副主席',
    ]);
  });

  it('gives the head of a station named a sentence before his station', () => {
    expect(posts('临川县公安局石桥派出所不大。所长贝聿舟说，来的人先喝茶。')).toEqual([
      '贝聿舟 临川县公安局石桥派出所 所长',
    ]);
  });

  it('gives the second of two posts with 兼 the body of the first', () => {
    expect(posts('全国政协副主席兼秘书长何勇作说明。')).toEqual([
      '何勇 全国政协 副主席',
      '何勇 全国政协 秘书长',
    ]);
  });

  it('passes over what a deputy is in charge of', () => {
    expect(posts('县委政法委分管日常工作的副书记竺可嘉讲话。')).toEqual(['竺可嘉 县委政法委 副书记']);
  });
});

describe('what is no official of ours', () => {
  it('leaves out those with posts of other states and of international bodies', () => {
    for (const text of [
      '巴巴多斯总理莫雷利表示，愿深化合作。',
      '俄国防部长佩洛乌索夫称，双方将会谈。',
      '华盛顿市长戴泽表示反对。',
      '国际电信联盟秘书长周砚秋表示，技术改变世界。',
      '韩国消息：代总统改由副总理兼教育部长李周贤担任。',
      '该州州长迈克·布雷利说，火势仍在蔓延。',
    ])
      expect(officials(text)).toEqual([]);
  });

  it('takes no name that goes on in the letters of another language', () => {
    expect(officials('司法部长马柳斯卡等人递交了辞呈。')).toEqual([]);
  });

  it('takes no word after a title, and no place whose name begins with 长', () => {
    for (const text of [
      '两位总书记达成的共识得到落实。',
      '市民写信到市长信箱。',
      '隧道位于临川市长江大拐弯处。',
      '中央组织部负责同志向游本深转达问候。',
      '1971年任省委书记。',
    ])
      expect(officials(text)).toEqual([]);
  });

  it('leaves out the heads of companies', () => {
    expect(
      officials('青禾体育用品集团有限公司董事局主席何勇发言。全国人大代表盛东控股集团董事长说。'),
    ).toEqual([]);
  });

  it('ends a name before 等 and 将', () => {
    expect(officials('省公安厅厅长袁毅等。')).toEqual(['袁毅']);
    expect(officials('临川市市长何强将作政府工作报告。')).toEqual(['何强']);
  });

  it('knows those listed with the first of the state, and who takes part', () => {
    expect(officials('习近平、周砚秋、何勇等种下一株株树苗。')).toEqual(['习近平', '周砚秋', '何勇']);
    expect(officials('林一舟、谌贻青等参加。')).toEqual(['林一舟', '谌贻青']);
  });

  it('reads delegates called so after the name', () => {
    expect(officials('来自海军的艾砚秋代表说，要练兵。\n周一舟委员建议，加快立法。')).toEqual([
      '艾砚秋',
      '周一舟',
    ]);
  });
});
