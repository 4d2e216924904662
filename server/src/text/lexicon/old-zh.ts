// Chinese words, simplified and traditional, that tell whether a statement says anything that could be checked. No logic.
import { words } from './words.ts';

/** Verbs that promise a direction, but no distance: by how much? Only counted where the statement begins. */
export const vagueVerbs = words(`
  提升, 提高, 优化, 優化, 改善, 改进, 改進, 加强, 加強, 增强, 增強, 完善, 推动, 推動, 推进, 推進, 促进, 促進, 深化, 强化, 強化, 赋能, 賦能,
  夯实, 夯實, 助力, 增加, 增进, 增進, 减少, 減少, 降低, 扩大, 擴大, 加快, 加速, 专注于, 專注於, 努力, 尽量, 盡量
`);

/** Verbs that may well name something to deliver: vague only beside an empty word. */
export const softVerbs = words(`
  确保, 確保, 保障, 支持, 落实, 落實, 跟进, 跟進, 探索, 尝试, 嘗試, 打造, 提供, 保持, 做好, 引入
`);

/** Words that praise, and say nothing that two people would judge alike. */
export const emptyWords = words(`
  更好, 更多, 更高, 更强, 更強, 更优, 更優, 较好, 較好, 良好, 优质, 優質, 高质量, 高質量, 高品质, 高品質, 高效, 极致, 極致, 卓越, 优秀, 優秀,
  出色, 显著, 顯著, 明显, 明顯, 大幅, 有效, 持续, 持續, 进一步, 進一步, 不断, 不斷, 尽快, 盡快, 适当, 適當, 合理, 一定程度, 全面, 充分,
  稳定, 穩定
`);

/** What may stand before the verb. */
export const leadingAdverbs = words(`
  持续, 持續, 不断, 不斷, 进一步, 進一步, 显著, 顯著, 明显, 明顯, 大幅, 有效, 全面, 逐步, 继续, 繼續, 科学, 科學, 积极, 積極, 大力, 切实,
  切實, 充分
`);

/** Words with a number in them that count nothing. They are struck out before numbers are looked for. */
export const notNumbers = words(`
  进一步, 進一步, 一步步, 一致, 一定, 一体, 一體, 一流, 一线, 一線, 一站式, 一些, 一直, 一般, 统一, 統一, 万一, 萬一, 十分, 第一时间, 第一時間,
  半自动, 半自動, 二次, 三方, 一季度, 二季度, 三季度, 四季度, 上半年, 下半年, 半年
`);

/** Words with which somebody could say yes or no later: all and none, multiples, comparisons. */
export const checkableWords = words(`
  倍, 翻番, 一半, 零, 没有, 沒有, 无需, 無需, 杜绝, 杜絕, 不再, 避免, 取消, 全部, 所有, 全员, 全員, 全体, 全體, 每, 均, 都, 各, 唯一,
  首个, 首個, 首次, 首家, 达标, 達標, 合格, 超过, 超過, 高于, 高於, 低于, 低於, 不少于, 不少於, 优于, 優於, 行业平均, 行業平均, 前列, 榜首,
  从, 從
`);

/** Words of delivery, and things that are there or not. */
export const deliveryWords = words(`
  上线, 上線, 发布, 發布, 發佈, 完成, 建立, 建成, 制定, 输出, 輸出, 交付, 取得, 获得, 獲得, 通过, 通過, 签约, 簽約, 签订, 簽訂, 招聘, 招募,
  落地, 投产, 投產, 开业, 開業, 编写, 編寫, 撰写, 撰寫, 迁移, 遷移, 替换, 替換, 接入, 覆盖, 覆蓋, 认证, 認證, 功能, 入口, 按钮, 按鈕,
  手册, 手冊, 报告, 報告, 方案, 制度, 岗位, 崗位
`);
