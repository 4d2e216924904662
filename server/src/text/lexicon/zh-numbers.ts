// The Chinese words around numbers, simplified: what counts, compares, relates, dates and repeats. No logic here.

/** Words with a numeral in them that count nothing, and labels. */
export const notCounted = `一致, 一直, 一定, 一体, 一流, 一线, 二线, 三线, 一站式, 一站, 一些, 一般, 一旦, 一切, 一起, 一同, 一样, 一手, 一键, 一揽子, 一把手, 一号位, 一对一, 一体化, 一层楼, 一面,
  一下, 一点, 一点点, 一系列, 一方面, 一如既往, 一贯, 一带一路, 一次性, 一次通过率, 一次交检, 一次解决, 一次合格, 一次验收, 一次通过, 一期, 二期, 三期, 四期, 二次元, 二次开发, 二手, 二维码, 三方, 三农, 三高, 三甲, 三包, 三维, 四维, 五险一金,
  十分满意, 十分重要, 十佳, 十强, 十大, 百强, 百佳, 百日, 百货, 百度, 百姓, 百科, 百花, 千人千面, 千川, 千亿级, 千家万户, 千牛, 万一, 万象, 万物, 万科, 万能, 半导体, 半自动, 半成品, 半径, 半马, 半程, 半数, 两端, 两化, 两地, 两会, 两岸, 两翼, 一二线, 三四线,
  一级, 二级, 三级, 四级, 五级, 六级, 七级, 八级, 九级, 十级, 双十一, 双十二, 十四五, 十五五, 五一, 十一, 六一, 三八, 七夕, 九九, 第一时间, 独一, 唯一, 三个九, 四个九, 五个九, 统一, 进一步, 同一, 逐一, 万一, 之一, 专一, 单一, 一步步, 一季度, 二季度, 三季度, 四季度, 一位难求, 一票否决, 一票,
  一盘棋, 一张网, 一张图, 一件事, 一网通办, 一码, 一本通, 一卡通, 一一, 十全十美, 三心二意, 四大, 三大, 两大, 五大, 六大, 八大, 一仗, 一席之地, 一臂之力, 一代, 二代, 三代, 新一代, 一类, 二类, 三类, 一等奖, 二等奖, 三等奖, 一等, 二等, 一轮, 百分百, 百分点, 半年, 半个, 一路, 一度, 一举, 一经, 一律, 一再, 一向, 一时, 一心, 一带, 一生, 一口价, 一表, 一人一策, 一店一策, 一城一策, 一户一策, 一客一策`;

/** Digits that name a day of sale or a shift. */
export const labelledDigits =
  '618, 1111, 1212, 996, 315, 双11, 双 11, 双12, 双 12, 95后, 00后, 90后, 80后, 85后, 10后, 7x24, 7*24, 7×24, 24x7, 24/7';

/** Measure words, and measures that no unit table has. */
export const measureWords = `公斤, 千克, 公里, 千米, 平方米, 平米, 立方米, 千瓦时, 毫克, 毫升, 厘米, 毫米, 人次, 车次, 班次, 人天, 人日, 人月, 工时, 小节, 课时, 例次, 万次, 页面,
  个, 名, 位, 家, 项, 条, 篇, 张, 件, 场, 份, 款, 套, 种, 台, 人, 次, 笔, 单, 倍, 户, 所, 支, 本, 节, 步, 部, 只, 辆, 间, 处, 座, 门, 课, 集, 首, 幅, 类, 轮, 批, 组, 对, 颗, 棵, 页, 字, 句, 行, 届, 席, 站, 起, 例, 宗, 桩, 架, 艘, 把, 瓶, 箱, 包, 袋, 盒, 杯, 桶, 吨, 克, 斤, 米, 里, 分, 票, 期, 季, 代, 头, 层,
  双, 片, 块, 根, 枚, 亩, 度, 粒, 束, 顿, 趟, 遍, 回, 声, 道, 章, 关, 面, 局, 盘, 段, 栋, 店, 校, 城, 镇, 村, 县, 省, 市, 国, 点, 岗, 轮次, 单位, 学时, 组织, 名次, 周期, 尾, 匹, 辑, 版, 卷, 封, 剂, 碗, 亿次, 寸, 英里, 英尺, 海里, 册`;

/** With 一, only these count, and only behind a verb or at the end of a clause. */
export const countedOnce =
  '款, 家, 次, 场, 篇, 份, 名, 位, 项, 套, 本, 台, 人, 部, 轮, 期, 门, 间, 座, 所, 笔, 单, 起';

export const multiples: Readonly<Record<string, number>> = {
  '翻一番, 翻番, 翻倍, 翻一倍, 翻了一番, 翻1倍, 增长一倍, 增加一倍, 提升一倍, 提高一倍, 增一倍, 成倍增长, 倍增': 100,
  '翻两番, 翻二番': 300,
  '翻三倍, 翻3倍': 200,
  '减半, 腰斩, 砍半, 降低一半, 减少一半, 缩短一半, 下降一半, 压缩一半, 降一半, 减一半, 缩减一半, 砍一半': -50,
};

export const shares: Readonly<Record<string, number>> = { 一半: 50, 半数: 50, 过半: 50 };

export const comparators = {
  '>=': '至少, 不少于, 不低于, 不小于, 不短于, 最少, 最低, 起码, 大于等于, 大于或等于, 不得低于, 不得少于, 保底, ≥, >=, ≧',
  '<=': '至多, 最多, 不超过, 不多于, 不高于, 不大于, 不长于, 不得超过, 不晚于, 小于等于, 小于或等于, 控制在, 最长, 最高, 上限, 不超, 控制到, ≤, <=',
  '>': '超过, 大于, 高于, 多于, 突破, 超, 逾, 超出, 优于, 冲破, 越过, >',
  '<': '小于, 低于, 少于, 不到, 不足, 短于, 快于, 跑进, 未满, <',
  '~': '约, 大约, 大概, 约为, 接近, 将近, 近, 左右, 大致, ~, ≈, 约合',
} as const;

export const fillers = `累计, 合计, 共计, 总计, 共, 总共, 平均, 人均, 单月, 单日, 月均, 日均, 周均, 年均, 每次, 每次会话, 全年, 整体, 均, 各, 均为, 再, 又, 仅, 只, 了, 的, 另外, 额外, 当前的, 目前的, 现在的, 现有的, 原来的, 原有的, 去年的, 第,
  ±, 前, 人民币, 同比, 环比, 上, 出, 好, 满, 以, 净, 逐步`;

/** Behind these stands a level, whatever comes before. */
export const levelWords = `到, 至, 达, 达到, 达成, 达至, 冲到, 控制在, 保持在, 维持在, 稳定在, 占, 占比, 占到, 占总体, 是, =, :, 为, 等于, 做到, 升为, 降为, 目标, 目标值, 介于, 处于, 位列, 考到, 考取`;

export const baselineWords = `当前, 当前值, 当前值为, 当前为, 当前是, 当前仅, 目前, 目前为, 目前是, 目前仅, 目前仅为, 现状, 现状为, 现在, 现在为, 现在是, 现为, 现值, 现有, 基线, 基线值, 基线为, 基线值为, 基准, 基准为, 基准值, 起点, 初始, 初始值, 起始, 起始值, 起始值为, 去年, 去年为, 去年同期, 去年同期为, 同期, 同期为,
  上季度, 上季度为, 上季, 上月, 上月为, 上个季度, 上个季度为, 上期, 上期为, 原为, 原来, 原来为, 原来是, 此前, 此前为, 之前为, 原先, 原值, 上年, 上年为, 上一季度, 往年, 今为, 现阶段, 年初, 年初为`;

export const up = `提升, 提高, 增长, 增加, 上升, 上涨, 新增, 增, 涨, 升, 拉升, 拉高, 扩大, 扩充, 增设, 增收, 增产, 上调, 成长, 增大, 增多, 延长, 净增, 提速, 递增, 攀升, 增值, 增持, 额外增加, 新增加, 提升了, 扩展, 扩招, 净增加, 再增加, 抬升, 回升, 加大, ↑, ⬆, ↗`;
export const down = `降低, 减少, 下降, 缩短, 降, 减, 缩减, 压缩, 压降, 节省, 节约, 削减, 缩小, 收窄, 下调, 下滑, 减轻, 精简, 砍掉, 裁减, 省下, 降本, 减重, 瘦, 回落, 降幅, 减低, 消减, 压减, 释放, 降减, 调低, 缩, ↓, ⬇, ↘`;

/** Change verbs that make a thing better, not more of it: with a count behind them it tells which things. */
export const qualitative = '提升, 提高, 降低, 优化, 改善, 加快, 缩短, 加强, 完善, 打通, 改造';

/** Behind a number: by so much. */
export const changed = '的增长, 增长, 的提升, 提升, 增幅, 的增幅, 涨幅, 的涨幅, 的提高, 的增量, 增量';
export const changedDown = '降幅, 的降幅, 的下降, 下降, 的降低, 的缩减';

/** Ways: what stands in such a clause is no goal where another clause has one. */
export const ways = '通过, 借助, 藉由, 借由, 经由, 依托, 基于, 利用, 凭借, 以';

/** Period words that need no number. */
export const periods = `本季度, 本季, 本年度, 本年, 本月, 本周, 本财年, 本学期, 本赛季, 本周期, 本半年, 今年, 今年内, 今年底, 明年, 明年底, 全年, 年内, 季度内, 季内, 月内, 周内, 当季, 当年, 当月, 年底, 年末, 季末, 季度末, 月底, 月末, 年中, 岁末, 年终, 学期末, 期末, 财年末, 财年内, 学年内, 上半年, 下半年,
  下个季度, 下季度, 下个月, 下月, 下周, 下一季度, 这个季度, 这季度, 这学期, 这个月, 本次迭代, 本迭代, 这一季度, 未来一年, 未来半年, 半年内, 一年内, 春季, 夏季, 秋季, 冬季, 暑期, 暑假, 寒假, 周末前, 本双月, 双月内, 第一季, 第二季, 第三季, 第四季`;

/** With 前 or 内 behind them, a deadline. */
export const occasions =
  '国庆, 国庆节, 春节, 元旦, 五一, 十一, 双11, 双 11, 双十一, 双12, 双 12, 双十二, 618, 六一八, 中秋, 中秋节, 圣诞, 圣诞节, 端午, 端午节, 清明, 暑假, 寒假, 开学, 年会, 年货节, 开业, 上线, 大促, 高考, 考试, 旺季, 周末, 周五, 周一, 上市, 发布会, 过年, 劳动节, 儿童节, 冬天, 夏天';

/** What there is to be none of: 零事故. */
export const incidents =
  '事故, 故障, 投诉, 缺陷, 中断, 泄露, 泄漏, 事件, 漏洞, 差错, 违规, 延期, 宕机, 丢失, 流失, 伤亡, 死亡, 退货, bug, 逾期, 误差, 积压, 超期, 失误, 问题, 客诉, 停机, 报错, 纠纷, 处罚, 返工, 遗漏, 伤害, 感染, 火灾, 赔付, 差评, 停摆, 断供, 缺货, 破损, 拖欠, 坏账, 迟到';

/** In front of a period it is compared with, not aimed at. */
export const comparedWith =
  '比, 较, 相比, 对比, 同比, 超过, 超, 与, 和, 跟, 从, 较之, 相较, 相较于, 相对, 优于, 高于, 低于';

export const repeated =
  '天, 日, 周, 星期, 月, 季度, 季, 年, 半年, 小时, 分钟, 秒, 迭代, 双周, 两周, 双月, 学期, 旬, 晚, 早, 夜, 工作日, 财年, 班次, 班';

export const placeholders = '待定, 待补充, 待补, 待确认, 待填, 待填写, 待明确, 待测算, 待评估, 若干';

/** Verbs with which something is finished once: 上线一款. */
export const finishing =
  '上线, 发布, 完成, 获得, 签约, 举办, 招聘, 推出, 新增, 拿下, 交付, 组织, 开展, 开发, 引进, 引入, 出版, 发表, 孵化, 申请, 取得, 拿到, 至少, 赢得, 签下, 开设, 新开, 达成, 召开, 录制, 撰写, 输出';

/** With these, a count is how many more or fewer, wherever it stands in the clause. */
export const additive = '新增, 增加, 增设, 净增, 扩充, 节省, 节约, 减少, 缩减, 新增加, 再增加, 增长';

/** Metrics that are times. */
export const durations = '用时, 耗时, 时长, 时间, 时效, 周期';

/** In front of a number that tells whom or what the goal is about. */
export const scopeWords =
  '将, 把, 对, 为, 给, 向, 从, 由, 自, 在, 于, 与, 和, 每, 这, 该, 让, 使, 针对, 面向, 覆盖的, 围绕, 其中, top, 超过, 按, 以, 比, 较';

/** What stands in brackets where something is to be filled in. */
export const slots = `指标, 指标名, 指标名称, 指标值, 当前值, 现值, 现状值, 目标, 目标值, 基线, 基线值, 起始值, 数值, 数字, 数量, 数据, 百分比, 比例, 金额, 次数, 人数, 日期, 时间, 截止日期, 名称, 项目名, 项目名称, 产品名, 产品名称, 客户名, 部门,
  负责人, 填写, 请填写, 填空, 具体数字, 具体数值, 具体指标, 某指标, 某某`;

/** A capital X, Y or N behind these stands for a number. */
export const beforeLetter =
  '从, 由, 自, 到, 至, 为, 达, 达到, 增加, 减少, 提升, 降低, 提高, 突破, 超过, 不低于, 不少于';

/** All of something, where no number says it; and who does not count as all. */
export const wholes = `全员, 全体, 全部, 全数, 所有, 人人, 全覆盖, 百分百, 每个, 每位, 每名, 每家, 每条, 每款, 每项, 每件, 每台, 每座, 每间, 每所, 每支, 每笔, 每份, 每篇, 每辆, 每户, 每一个, 每一位, 每一名, 每一家, 每一条, 每一款, 每一项, 每一件, 每一台,
  每一笔, 每一份, 每一次, 各`;
export const notWhole = `全体系, 全体验, 全体育, 全部门的, 全部门协, 全部分, 所有权, 所有者, 所有制, 全员大会, 全员会, 全员营销, 全员持股, 全员参与, 全员沟通, 全员安全意识, 每个人, 每一个人, 每位同学, 每一天, 百分百努力`;

/** With these, 全 and 所 are the ends of other words: 安全员, 完全部署, 场所有. */
export const beforeAll = '安健完齐周';
export const beforeOwn = '场住会诊';

/** What a share of all tells about them: 每个班组都有, 各门店均达标. */
export const wholeSigns = '都, 均, 有, 至少, 配备, 完成, 全部, 实现, 具备, 通过, 建立';

/** None, where what there is none of follows. */
export const nones = '没有, 不发生, 不出现, 未发生, 未出现, 无发生, 杜绝, 无';
/** What follows 没有 where none is meant, whatever comes. */
export const noneOfAny = '任何, 一个, 一位, 一名, 一家, 一起, 一次, 一例, 一件, 一条, 一项, 一笔, 一人, 人';
/** Words that only begin like none. */
export const notNone =
  '无线, 无缝, 无人, 无障碍, 无界, 无感, 无忧, 无限, 无形, 无纸, 无菌, 无损, 无效, 无关, 无论, 无法, 无需, 无锡, 无尘, 无偿, 没有人情';
/** A clause that ends so is a condition. */
export const conditions = '前提下, 情况下, 的同时, 基础上, 的前提, 条件下';

/** Verbs behind which 所有 is meant. */
export const assuring = '确保, 保证, 实现, 做到, 推动, 促使, 使, 让, 消除, 消灭, 清零, 覆盖';
