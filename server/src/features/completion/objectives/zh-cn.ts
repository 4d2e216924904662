// 各职能常见的目标与关键结果，中文。Objectives as teams write them, in Chinese: one for each part of a company.
import type { FunctionName } from '../../../messages/completion.ts';
import type { ObjectiveText } from './objective-text.ts';

export const objectives: Readonly<Record<FunctionName, ObjectiveText>> = {
  growth: {
    title: '新团队一来就能上手，用了就愿意留下',
    results: [
      { title: '试用转付费率从 «baseline=8%» 提升到 «target=12%»' },
      { title: '周活跃团队从 «baseline=400» 个增长到 «target=550» 个', unit: '个' },
      { title: '月流失率从 «baseline=3.5%» 降到 «target=2.5%»', falls: true },
    ],
    work: '请三个新团队边用边说出想法',
  },
  sales: {
    title: '新客户看到效果，主动选择我们',
    results: [
      { title: '签下 «target=24» 家新客户', unit: '家' },
      { title: '赢单率从 «baseline=18%» 提升到 «target=25%»' },
      { title: '平均成交周期从 «baseline=60 天»缩短到 «target=45 天»', falls: true },
    ],
    work: '第二次拜访就带上可试用的方案',
  },
  customer_success: {
    title: '客户用得越久，收获越大',
    results: [
      { title: '客户续约率从 «baseline=85%» 提升到 «target=92%»' },
      { title: '客户满意度评分从 «baseline=4.1» 分提升到 «target=4.5» 分', unit: '分' },
      { title: '首次响应时间从 «baseline=6 小时»缩短到 «target=2 小时»', falls: true },
    ],
    work: '与用得最少的十家客户一起复盘用法',
  },
  marketing: {
    title: '有需要的人第一个想到我们',
    results: [
      { title: '每月合格线索从 «baseline=120» 条增加到 «target=200» 条', unit: '条/月' },
      { title: '访客注册率从 «baseline=2.0%» 提升到 «target=3.0%»' },
      { title: '单条线索成本从 «baseline=300 元» 降到 «target=200 元»', falls: true },
    ],
    work: '请三位客户讲讲自己的故事',
  },
  product: {
    title: '新版本成为用户每天愿意打开的产品',
    results: [
      { title: '新用户次周留存率从 «baseline=22%» 提升到 «target=35%»' },
      { title: '净推荐值从 «baseline=18» 分升到 «target=35» 分', unit: '分' },
      {
        title: '每月关于设置的工单从 «baseline=45» 张降到 «target=20» 张',
        unit: '张/月',
        falls: true,
      },
    ],
    work: '看五位用户第一次怎么用',
  },
  operations: {
    title: '订单按时送达，不用人追着跑',
    results: [
      { title: '准时交付率从 «baseline=91%» 提升到 «target=97%»' },
      { title: '下单到发货的平均时间从 «baseline=4 天»缩短到 «target=2 天»', falls: true },
      { title: '单均履约成本从 «baseline=42 元» 降到 «target=35 元»', falls: true },
    ],
    work: '从头到尾跟踪十张迟到的订单',
  },
  engineering: {
    title: '每个团队想发版就能发，发完睡得安稳',
    results: [
      { title: '改动从提交到上线的平均时间从 «baseline=5 天»缩短到 «target=1 天»', falls: true },
      { title: '发版后需要修复的比例从 «baseline=20%» 降到 «target=8%»', falls: true },
      { title: '服务可用性保持在 «min=99.9%» 以上' },
    ],
    work: '把最慢的三套测试压到十分钟以内',
  },
  hiring: {
    title: '优秀的人愿意来，也愿意留下',
    results: [
      { title: '顺利转正的新同事达到 «target=6» 位', unit: '位' },
      { title: '平均招聘周期从 «baseline=60 天»缩短到 «target=40 天»', falls: true },
      { title: '录用通知接受率从 «baseline=65%» 提升到 «target=85%»' },
    ],
    work: '两天之内答复每一位候选人',
  },
};
