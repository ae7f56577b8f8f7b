/**
 * How the press shortens the names of local bodies. The full forms are those of the bodies' own door plates; the
 * four leading bodies and the departments of party committees keep the short form under which they are always
 * printed (省委, 省人大常委会, 省委政法委), as the national ones do in the gazetteer.
 */

/** Words of a department's subject: 人社局 is 人力资源和社会保障局. */
const subjects: Readonly<Record<string, string>> = {
  应急: '应急管理',
  人社: '人力资源和社会保障',
  人力社保: '人力资源和社会保障',
  人力资源社会保障: '人力资源和社会保障',
  住建: '住房和城乡建设',
  住房城乡建设: '住房和城乡建设',
  市场监管: '市场监督管理',
  发改: '发展和改革',
  发展改革: '发展和改革',
  卫健: '卫生健康',
  经信: '经济和信息化',
  工信: '工业和信息化',
  文旅: '文化和旅游',
  文化旅游: '文化和旅游',
  文广旅游: '文化广电旅游',
  退役军人: '退役军人事务',
  交通: '交通运输',
  城管: '城市管理',
  综合执法: '综合行政执法',
  药监: '药品监督管理',
  民宗: '民族宗教事务',
  医保: '医疗保障',
  粮食物资: '粮食和物资储备',
  国资: '国有资产监督管理',
  安监: '安全生产监督管理',
  质监: '质量技术监督',
  广电: '广播电视',
  机关事务: '机关事务管理',
  大数据: '大数据发展管理',
};

/** Departments and offices of a party committee, after 委: the national ones go by the same short forms (中央政法委). */
const partyDepartments: Readonly<Record<string, string>> = {
  政法委员会: '政法委',
  网络安全和信息化委员会办公室: '网信办',
  网络安全和信息化委员会: '网信委',
  全面深化改革委员会办公室: '改革办',
  深改办: '改革办',
  金融委员会办公室: '金融办',
  国家安全委员会办公室: '国安办',
  国家安全委员会: '国安委',
  机构编制委员会办公室: '编办',
  机构编制委员会: '编委',
  外事工作委员会办公室: '外办',
  财经委员会办公室: '财经办',
  统一战线工作部: '统战部',
  社工部: '社会工作部',
  台湾工作办公室: '台办',
  政策研究室: '政研室',
  教育工作委员会: '教育工委',
  直属机关工作委员会: '直属机关工委',
  平安办: '平安建设领导小组办公室',
};

/** Departments of the committee that are also printed without it: 县政法委. */
const barePartyDepartments =
  /^(?:政法委(?:员会)?|宣传部|组织部|统战部|统一战线工作部|网信办|国安办|编办|社会工作部|社工部|改革办|外办|台办)$/;

/** Bodies whose whole name is one word. */
const wholeNames: Readonly<Record<string, string>> = {
  党委: '委',
  政府: '人民政府',
  人民代表大会: '人大',
  人民代表大会常务委员会: '人大常委会',
  纪律检查委员会: '纪委',
  监委: '监察委员会',
  监察委: '监察委员会',
  检察院: '人民检察院',
  工会: '总工会',
  妇联: '妇女联合会',
  残联: '残疾人联合会',
  工商联: '工商业联合会',
  文联: '文学艺术界联合会',
  科协: '科学技术协会',
  侨联: '归国华侨联合会',
  安委会: '安全生产委员会',
  安委办: '安全生产委员会办公室',
  安委会办公室: '安全生产委员会办公室',
  防指: '防汛抗旱指挥部',
  防汛防台抗旱指挥部: '防汛抗旱指挥部',
  防指办: '防汛抗旱指挥部办公室',
  防汛办: '防汛抗旱指挥部办公室',
  防汛防台抗旱指挥部办公室: '防汛抗旱指挥部办公室',
  扫黑办: '扫黑除恶专项斗争领导小组办公室',
  禁毒委: '禁毒委员会',
  禁毒办: '禁毒委员会办公室',
  减灾委: '减灾委员会',
  矛调中心: '社会矛盾纠纷调处化解中心',
  消防总队: '消防救援总队',
  消防支队: '消防救援支队',
  消防大队: '消防救援大队',
  人武部: '人民武装部',
  平安办: '平安建设领导小组办公室',
};

/** Parts that a longer name begins with: 政府办公厅 is 人民政府办公厅. */
const beginnings: readonly (readonly [RegExp, string])[] = [
  [/^政府(?=.)/, '人民政府'],
  [/^人民代表大会常务委员会(?=.)/, '人大常委会'],
  [/^人民代表大会(?!常务)(?=.)/, '人大'],
  [/^党委(?=.)/, '委'],
  [/^检察院(?=.)/, '人民检察院'],
];

const policeUnit = /^(?:交警|交通警察|刑侦|治安|特警|巡特警|网警|经侦|禁毒)(?:总队|支队|大队)$/;
const peaceGroup = /^委?(?:建设平安.{0,6}?|平安.{0,6}?建设|平安建设)领导小组(办公室)?$/;
const disciplineAndSupervision = /^纪(?:委|律检查委员会)[、和]?.?(?:监委|监察委|监察委员会)$/;
const subjectAndKind = new RegExp(`^(${Object.keys(subjects).join('|')})(厅|局|委|委员会)$`);
const commission = /(?:发展和改革|卫生健康|国有资产监督管理|经济和信息化|城乡建设|健康|规划|安全生产)委$/;
const office = /(?:新闻|督查|应急|信息|法制|金融|防汛|外事)办$/;

export type OrganLevel = 'province' | 'prefecture' | 'county' | 'township' | 'village' | null;

/** What decides the full form where the short one does not tell: 法院 is another court at each level. */
export interface Seat {
  level: OrganLevel;
  /** 北京, 上海, 天津, 重庆: provinces with a 公安局. */
  isMunicipality: boolean;
  /** 西湖区: its police are a branch of the city's. */
  isDistrict: boolean;
}

/** The full name of a body without its place: 人社厅 → 人力资源和社会保障厅, 委政法委员会 → 委政法委. */
export function fullOrgan(name: string, seat: Seat): string {
  const printed = name.replace(/^特区(?=政府|立法会)/, '');
  if (disciplineAndSupervision.test(printed)) return '纪委监委';
  const peace = peaceGroup.exec(printed);
  if (peace) return `平安建设领导小组${peace[1] ?? ''}`;
  if (barePartyDepartments.test(printed)) return `委${partyDepartments[printed] ?? printed}`;
  const whole = wholeNames[printed] ?? courtOrPolice(printed, seat);
  if (whole !== null) return whole;
  const subject = subjectAndKind.exec(printed);
  if (subject) return subjects[subject[1]!]! + (subject[2] === '委' ? '委员会' : subject[2]!);
  if (commission.test(printed)) return `${printed}员会`;
  const begun = beginnings.reduce((name, [part, full]) => name.replace(part, full), printed);
  if (begun.startsWith('委')) return fullPartyDepartment(begun.slice(1));
  return office.test(begun) ? `${begun}公室` : begun;
}

function fullPartyDepartment(department: string): string {
  const full = partyDepartments[department] ?? department;
  return full.startsWith('平安建设领导小组') ? full : `委${full}`;
}

function courtOrPolice(printed: string, seat: Seat): string | null {
  const { level } = seat;
  if (policeUnit.test(printed)) return police(seat) + printed.replace('交通警察', '交警');
  switch (printed) {
    case '公安':
    case '警方':
      return police(seat);
    case '公安局':
      return seat.isDistrict ? '公安分局' : null;
    case '高院':
    case '高级法院':
      return '高级人民法院';
    case '中院':
    case '中级法院':
      return '中级人民法院';
    case '法院':
    case '人民法院':
      if (level === 'province') return '高级人民法院';
      return level === 'prefecture' ? '中级人民法院' : '人民法院';
    default:
      return null;
  }
}

const organEnding =
  /(?:委|厅|局|办|部|院|会|组|署|室|所|处|站|团|府|人大|政协|中心|总队|支队|大队|中队|队伍|法庭|兵团|军区|军分区|警备区|公安|警方|防指|海关|监狱|研究室|学校|学院)$/;

/** True where the words can be a body's name without its place. */
export function isOrgan(words: string): boolean {
  return organEnding.test(words);
}

function police({ level, isMunicipality, isDistrict }: Seat): string {
  if (isDistrict) return '公安分局';
  return level === 'province' && !isMunicipality ? '公安厅' : '公安局';
}

const genericBeginning =
  /^(?:城市|综合|社会|联合|应急|数字|智慧|公共|行政|矛盾|反诈|网格|指挥|督查|督导|调查|专案|专项|工作|领导|联席|政务|信访|法律|治安|事故|现场|前方|市场|特区|常委会|综治|安委|高新|经开|开发区|新区|景区|园区|管委会|消防|救援|巡察|巡视|监察|财经|外事|环资|教科|华侨|民政|公安|司法|交通|交警|水利|教育|卫生|卫健|生态|自然|农业|住建|文化|发展|人民|人大|政府|政协|党委|党工委|纪委|监委|统计|审计|税务|气象|禁毒|扫黑|平安|防汛|宣传部|组织部|统战部|政法委|网信办|法院|检察院|派出所|派驻)/;

/** True where a name without a place could be that of many bodies: 城市大数据中心, 公安局, 综合督查组. */
export function isGenericBody(name: string): boolean {
  return genericBeginning.test(name);
}
