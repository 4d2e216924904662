// Metrics of attention, and those of what people do with it; Chinese ones simplified.
import { lexicon } from '../../text/lexicon/lexicon.ts';

/** `vanity` counts who looked; `substance` what came of it; `topic` makes attention the point; `name` only looks like one. */
export type Attention = 'vanity' | 'substance' | 'topic' | 'name';

export const attentionWords = lexicon<Attention>({
  verbs: {
    substance: `sign up, subscribe, buy, order, book, register, donate, join, reply, return, convert, pay, apply, come back, use, finish, complete, install, recommend`,
  },
  nouns: {
    vanity: `follower, pageview, page view, page-view, impression, video view, view, social media reach, social reach, github star, star on github, app download, download, retweet, repost`,
    substance: `conversion, conversion rate, sign-up, signup, registration, lead, trial, demo, order, sale, purchase, booking, revenue, income, customer, subscriber, subscription, buyer, member,
      donor, donation, retention, retention rate, returning visitor, active user, contributor, applicant, application, inquiry, enquiry, reply, partner, deal, contract, pipeline, churn,
      click, click-through rate, completion, completion rate, attendee, volunteer`,
    topic: `awareness, audience, brand, reader, readership, listener, viewer, viewership, media, press, publicity, publisher, publication, channel, fan, fame, visibility, voice, newsletter, podcast, magazine`,
    name: `point of view, view of, in view, star rating, five star, 5 star, download speed, download time, view time, page view time`,
  },
  words: {
    vanity: `粉丝, 粉丝数, 粉丝量, 涨粉, 关注者, 关注数, 点赞, 点赞数, 点赞量, 转发量, 转发数, 曝光, 曝光量, 曝光率, 浏览量, 浏览数, 阅读量, 阅读数, 播放量, 下载量, 下载次数, 展示量, pv, uv, 收藏数`,
    substance: `转化, 转化率, 注册, 线索, 商机, 试用, 订单, 下单, 购买, 成交, 销售, 销量, 收入, 营收, 客户, 付费, 会员, 订阅, 报名, 到店, 留存, 留存率, 复购, 复购率, 活跃, 预约, 咨询, 询盘, 捐赠, 志愿者,
      贡献者, 合作, 签约, 流失, 投递, 完读率, 点击率, 使用, 用过, 用上, 读完, 听完, 看完, 学完, 照着做`,
    topic: `知名, 知名度, 品牌, 影响力, 声音, 读者, 观众, 听众, 媒体, 传播, 自媒体, 公众号, 频道, 账号, 听说, 听过, 看见, 认识, 名声, 口碑, 出圈, 内容`,
    name: `page views per session, page views per visit, page views per visitor, page views per user, views per session, views per visit, 人均浏览量, 人均阅读量, 人均播放量, 粉丝转化, 下载速度, 下载时间, 浏览器, 转发功能`,
  },
});
