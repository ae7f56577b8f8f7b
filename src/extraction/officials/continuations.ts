import { bondOf, nameOdds } from './characters.js';

/** Words that follow the name of a person: what he does, when, with whom, and what he is called. */
const words = new Set(
  [
    // speech
    '表示 致欢 致贺 致开 致闭 致祝 致敬 致答 结识 介绍 强调 指出 认为 要求 说道 坦言 直言 笑言 笑说 笑着 告诉 讲述 讲话 讲解 提醒 提出 通报 透露 宣布 宣读 致辞 致词 发言 发表 回忆 感慨 感叹 解释 解读 回应 回答 答复 呼吁 建议 倡议 叮嘱 嘱咐 寄语 勉励 希望 相信 承诺 坚信 坚持 重申 补充 总结 点评 讲评 评价 汇报 报告 述职 表态 谈到 谈起 谈及 谈道 提到 说起 讲到 问道 询问 追问 反问 喊话 喊道 劝说 劝导 安慰 致谢 致电 致函 致信 感谢 祝贺 祝愿 慰问 问候 称赞 赞扬 批评 反驳 否认 承认 确认 证实 披露 算了 打比 比喻 引用 举例 声明',
    // acts of office
    '主持 出席 参加 参与 参会 参观 陪同 列席 到会 到场 与会 会见 会晤 会谈 接见 接待 接访 下访 约访 包案 签署 签订 签发 批示 部署 调度 调研 考察 视察 检查 督导 督查 督办 督战 指导 指挥 坐镇 连线 带队 率队 率领 带领 带头 带着 牵头 召集 召开 主办 审议 听取 传达 学习 贯彻 落实 推动 推进 分析 研究 研判 安排 启动 揭牌 揭幕 授牌 授旗 授予 颁发 颁奖 颁布 佩戴 宣誓 监誓 领誓 点名 访问 出访 走访 回访 家访 看望 探望 来到 来访 前往 前去 赶往 赶到 赶赴 奔赴 赴任 抵达 到达 离开 返回 回到 深入 走进 走到 走上 走向 步入 进入 进村 入户 登上 参谒 敬献 默哀 代表 分管 负责 主管 协助 配合 组织 开展 实施 制定 起草 修改 审定 批准 同意 决定 接受 接到 接过 接任 接替 接手 接管 拒绝 拒不 履新 履职 就职 就任 到任 上任 赴约 任职 任命 当选 连任 兼任 担任 出任 升任 调任 转任 改任 历任 曾任 现任 时任 新任 卸任 离任 退休 退役 辞去 辞职 不再 不担 免职 落马 被查 被捕 被判 受审 受贿 一审 二审 贪污 收受 利用 违反 违规 违纪 违法 涉嫌 严重 因涉 因病 因公 因故 因工 逝世 去世 病逝 牺牲 殉职 遇难 遇袭 受伤 获得 获评 获授 获颁 荣获 荣立 被评 被授 被誉 当庭 出庭 审理 审判 判决 宣判 公诉 执行 侦查 侦办 破获 抓获 抓捕 追捕 追踪 锁定 蹲守 巡逻 巡查 巡防 暗访 夜查 抽查 排查 核查 调查 调解 化解 劝阻 救出 营救 救援 抢救 救助 帮助 帮扶 资助 处置 处理 处警 出警 接警 值班 值守 执勤 执法 讲授 授课 宣讲 宣传 普法',
    // narrative
    '一行 一直 一边 一面 一起 一同 一道 一家 一到 一听 一看 一早 一共 一头 一手 一遍 一次 一口 一脸 一时 一再 一句 一笔 一把 两次 几次 多次 再次 首次 首先 随后 随即 然后 接着 最后 最终 终于 立即 立刻 马上 迅速 赶紧 连忙 急忙 当即 当场 及时 主动 亲自 亲手 带病 独自 正在 正式 正好 正是 刚刚 刚才 刚到 已经 已是 已有 已任 曾经 曾在 曾是 曾被 曾多 还是 还有 还在 还要 还会 还将 还为 还对 还以 还从 还曾 也是 也在 也要 也有 也会 也将 也曾 也对 也表 也参 也出 都是 都会 都要 都在 却是 却在 却说 仍在 仍然 依然 依旧 始终 总是 总会 常常 经常 时常 往往 每天 每周 每月 每年 每次 每到 每逢 天天 日前 近日 近期 近年 最近 昨天 昨日 昨晚 今天 今日 今年 去年 明年 当天 当日 当晚 当年 当时 同日 次日 此前 之前 此后 之后 后来 日夜 连夜 凌晨 清晨 早上 上午 中午 下午 傍晚 晚上 深夜 夜里 上月 上周 本周 本月 年初 年底 多年 长期 先后 分别 同时 同样 共同 互致 互相 相互 双双 逐一 逐个 详细 仔细 认真 耐心 深情 动情 严肃 语重 郑重 充分 高度 十分 非常 特别 尤其 更是 更加 更看 更愿 最看 最大 没有 没想 并没 从未 未能 不能 不会 不是 不仅 不但 不忘 不顾 不幸 不断 不禁 不由 不时 不得 只有 只是 只能 只要 可以 能够 必须 应该 应当 应邀 应约 应国 应中 想到 想起 想着 想要 觉得 感到 感受 发现 看到 看着 看见 看来 看了 看过 听到 听说 听了 听着 听完 得知 获悉 了解 知道 明白 清楚 记得 深知 深感 深谙 熟悉 掌握 面对 面临 针对 结合 围绕 根据 按照 依据 通过 经过 作为 身为 成为 认定 认领 认准 拿出 拿着 拿到 拿起 指着 指了 指向 端着 端起 捧着 握着 握住 翻开 翻看 翻出 打开 打来 打了 打电 拨打 拨通 接通 掏出 取出 递上 递给 递过 送到 送上 送去 送来 带来 带到 带上 带走 带回 拉着 拉起 扛着 扛起 背着 背起 抱着 抱起 扶着 推着 推开 敲开 敲门 蹲下 蹲在 站在 站上 站起 坐在 坐下 坐上 躺在 跪在 跑了 跑到 跑遍 跑前 跑完 走了 走在 走遍 走出 走过 赶来 赶回 冲向 冲进 冲在 跳入 跳进 跳下 穿上 穿着 穿过 骑着 开着 开车 驾车 驾驶 乘坐 乘车 乘船 乘机 住在 家住 家里 家中 生前 生于 出生 毕业 入党 入伍 入职 入选 参军 从军 从警 从事 从小 从此 从一 从中 加入 投身 投入 扎根 奋战 坚守 守护 守在 守着 驻守 驻村 常年 长年 连续 持续 继续 努力 尽力 全力 全程 全面 积极 热情 热心 忙着 忙碌 忙于 忙得 累得 笑了 笑称 哭着 流着 含泪 红着 皱着 摇头 点头 挥手 招手 起身 转身 回头 抬头 低头 伸手 动手 出手 着手 上前 上门 上场 上山 上车 下车 下乡 下村 下沉 下令 下达 下决 下了 做了 做出 做好 做起 做通 作出 作了 作的 作报 作讲 作主 作总 作动 给出 给了 给予 给大 给他 给她 给群 给记 请来 请求 请示 请教 邀请 组成 建立 建成 成立 创建 创办 创立 探索 尝试 试点 总能 摸清 摸排 梳理 整理 收集 记录 记下 写下 写道 写信 写了 写给 签下 签字 签名 留下 留在 留言 交给 交出 交代 交流 交谈 互动 沟通 联系 对接 协调 协商 商量 讨论 座谈 动员 号召 带动 引导 引领 教育 培养 培训 鼓励 支持 反对 阻止 制止 保护 保障 维护 服务 关心 关注 关怀 重视 担心 牵挂 惦记 放心 放下 放弃 选择 选派 派出 派往 派人 委托 授权 提供 提升 提高 提前 提议 提交 提名 推荐 推选 选举 入围 晋升 提拔 调到 调入 调往 转业 转到 转入 回国 出国 赴京 赴港 赴美 来华 访华 抵京 抵港 在京 在沪 在杭 在港 在会 在现 在讲 在接 在主 在出 在开 在与 在参 在致 在调 在听 在一 在第 在工 在发 在总 在向 在全 在座 会上 会后 会前 会中 会议 现场 介入 等人 等十 等在 等出 等参 等市 等省 等县 等区 等领 等同 等到 等中 等国 等为 等分 等先 等党 等专 等老 等相 等部 等干 等民 等多 等作 等应 等一 等陪 等受 等担 等赴 等负 等被 等任 等就 等有',
    // what he is called, and his life
    '同志 书记 主席 总理 委员 部长 省长 市长 局长 主任 院长 厅长 县长 区长 镇长 乡长 所长 队长 组长 处长 科长 司长 会长 庭长 检察 秘书 总书 副总 副主 副书 副部 副省 副市 副县 副区 副局 副委 副院 主编 法官 警官 警长 民警 教授 院士 老师 先生 女士 夫妇 夫妻 家属 家人 家庭 亲属 烈士 英雄 简历 个人 本人 自己 男性 女性 男汉 女汉 汉族 回族 满族 蒙古 藏族 维吾 所在 所说 所言 所作 所带 所属 所管 名下 手中 手里 手机 身上 身边 身后 心里 心中 眼里 眼中 口中 的话 案件 一案 工作 事迹 精神 违背 对此 对党 对记 对他 对她 对在 对全 对家 对群 对着 对于 对中 对前 对其 对有 对这 对一 对各 对大 对工 对案 对自 对照 向记 向大 向全 向与 向会 向他 向她 向市 向省 向县 向群 向现 向受 向获 向烈 向本 向中 向习 向党 向国 向社 向媒 向公 向各 向来 向在 与他 与她 与中 与记 与群 与美 与俄 与法 与德 与日 与韩 与越 与一 与来 与大 与村 与同 与其 与市 与省 与干 和他 和她 和同 和队 和战 和村 和群 和民 和老 和大 和家 和妻 和丈 和儿 和女 和母 和父 和市 和省 和中 和各 和有 和工 和所 和自 同他 同她 同中 同美 同俄 同越 同老 同来 同韩 同与 同代 同记 同一 同国 同大 为大 为记 为他 为她 为团 为组 为中 为全 为群 为村 为市 为省 为县 为国 为获 为受 为党 为该 为其 为第 为新 为人 为公 为学 为民 为现 为一 为活 为优 为先 为十 为企 为老 为主 为区 为副 为代 将在 将于 将率 将对 将为 将出 将其 将这 将自 将一 将继 将任 将赴 将案 将群 将老 把自 把群 把这 把一 把家 把工 把老 把所 被免 被开 被双 被依 被提 被任 被害 被控 被调 被移 被立 被留 被逮 被告 被大 被人 被群 被称 被认 被问 被选 被推 就是 就此 就会 就将 就在 就要 就有 就群 就如 就贯 就做 就进 就当 就加 就全 就中 就双 就本 就相 就该 就案 就带 就来 就到 就把 就给 就对 就接 就抓 到岗 到访 到市 到省 到县 到区 到基 到现 到村 到社 到企 到中 到北 到该 到各 到一 是市 是省 是县 是区 是村 是一 是全 是该 是中 是这 是个 是党 是国 是我 是他 是社 是公 是派 是临 有着 有时 有了 有一 有个 有自 有关 有些 用心 用自 用一 用了 用行 用手 用实 用脚 用双 用力 以身 以实 以案 以自 以中 以来 以及 并作 并讲 并致 并宣 并向 并对 并为 并与 并在 并指 并就 并要 并不 并提 并代 并参 并主 并通 并出 让大 让记 让群 让人 让他 让村 从实 从来 从现 从农 从部 从公 从政 从业 从工 随中 随团 随行 率中 率团 率市 率省 率县 率调 率有 率全 率检 率督 率公 率先 亦是 亦有 则表 则是 则在 则要 即将 即兴 再到 又在 又是 又来 又带 又对 又为 又一 又到 又把 又向 另有 另外 其人 其间 其余 其中 谈了 谈工 谈体 谈感 抓住 抓好 抓起 抓实 犯受 犯贪 犯罪 丧失 背弃 退缴 认罪 上诉 伏法 潜逃 归案 投案 自首',
  ]
    .join(' ')
    .split(' '),
);

/** Characters that follow a name by themselves. They occur in names too, and so prove less than a word. */
const single = new Map(
  Object.entries({
    strong: '说在对的等是与及被把将',
    weak: '送向为和从到受就还也都又并已曾让给用带率赴会问讲谈称正再便却仍则即更最因以随由同任作来去看想听忙当',
  }).flatMap(([strength, characters]) =>
    Array.from(characters).map((one): [string, number] => [one, strength === 'strong' ? 2.2 : 1.2]),
  ),
);

const END = 3.6;
/** A word that only its pair of characters shows proves less than one of the list. */
const PAIR = 2;
const WORD = 3;
const GLUED = -9;
const TORN = 2.5;

/** How well a name may end before `at`: positive where what follows begins a word, negative where it tears one. */
export function endsBefore(text: string, at: number): number {
  const next = text[at];
  if (next === undefined || !isHan(next)) return next === '·' ? GLUED : END;
  // 王毅|等: what stands after so many names is bound to the last characters of some.
  const bond = bondOf(text[at - 1]!, next) / ((single.get(next) ?? 0) > 2 ? 6 : 2);
  const torn = words.has(text.slice(at - 1, at + 1)) ? TORN : bond;
  return beginning(text, at) - torn;
}

/** How likely a word begins at `at`. A word of one character is shown by the word after it: 就|草案. */
function beginning(text: string, at: number): number {
  if (words.has(text.slice(at, at + 2))) return WORD;
  const one = single.get(text[at]!);
  const bond = Math.min(PAIR, bondOf(text[at]!, text[at + 1] ?? '') / 2);
  if (one === undefined) return bond;
  const after = text[at + 1] ?? '';
  const next = words.has(text.slice(at + 1, at + 3)) ? 1.5 : bondOf(after, text[at + 2] ?? '') / 3;
  return Math.max(
    bond,
    one + (isHan(after) ? Math.min(1.5, next) : one > 2 ? 1.5 : /[\d“‘《]/.test(after) ? 1.8 : 0),
  );
}

/** As `nameOdds`, but a character that is a word by itself after names is hardly one of the name. */
export function givenOdds(character: string): number {
  const one = single.get(character);
  if (one === undefined) return nameOdds(character);
  return one > 2 ? -4 : Math.min(-3, nameOdds(character));
}

export function standsAlone(character: string): boolean {
  return single.has(character);
}

/** True where a word of the list begins at `at`. */
export function continuesAt(text: string, at: number): boolean {
  return words.has(text.slice(at, at + 2));
}

export function isHan(character: string): boolean {
  return character >= '\u4e00' && character <= '\u9fff';
}
