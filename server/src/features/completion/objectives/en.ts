// Objectives as teams write them, in English: one for each part of a company.
import type { FunctionName } from '../../../messages/completion.ts';
import type { ObjectiveText } from './objective-text.ts';

export const objectives: Readonly<Record<FunctionName, ObjectiveText>> = {
  growth: {
    title: 'New teams find their way in and stay',
    results: [
      { title: 'Raise the share of trials that become paying teams from «baseline=8%» to «target=12%»' },
      { title: 'Raise weekly active teams from «baseline=400» to «target=550»', unit: 'teams' },
      { title: 'Cut monthly churn from «baseline=3.5%» to «target=2.5%»', falls: true },
    ],
    work: 'Let three new teams think aloud while they set up',
  },
  sales: {
    title: 'New customers choose us for what they saw us do',
    results: [
      { title: 'Win «target=24» new customers', unit: 'customers' },
      { title: 'Raise the win rate from «baseline=18%» to «target=25%»' },
      { title: 'Shorten the sales cycle from «baseline=60 days» to «target=45 days»', falls: true },
    ],
    work: 'Show a working trial in the second meeting',
  },
  customer_success: {
    title: 'Customers get more out of us with every month',
    results: [
      { title: 'Raise the renewal rate from «baseline=85%» to «target=92%»' },
      { title: 'Raise the customer satisfaction score from «baseline=4.1» to «target=4.5»', unit: 'points' },
      { title: 'Cut the first reply time from «baseline=6 hours» to «target=2 hours»', falls: true },
    ],
    work: 'Review usage with the ten customers who use us least',
  },
  marketing: {
    title: 'People with our problem think of us first',
    results: [
      { title: 'Raise qualified leads from «baseline=120» to «target=200» a month', unit: 'leads/month' },
      { title: 'Raise the share of visitors who sign up from «baseline=2.0%» to «target=3.0%»' },
      { title: 'Cut the cost per lead from «baseline=$80» to «target=$55»', falls: true },
    ],
    work: 'Tell the stories of three customers in their own words',
  },
  product: {
    title: 'People enjoy the new version every day',
    results: [
      {
        title:
          'Raise the share of new users who return in their second week from «baseline=22%» to «target=35%»',
      },
      { title: 'Raise the net promoter score from «baseline=18» to «target=35»', unit: 'points' },
      {
        title: 'Cut support tickets about setting up from «baseline=45» to «target=20» a month',
        unit: 'tickets/month',
        falls: true,
      },
    ],
    work: 'Watch five people use it for the first time',
  },
  operations: {
    title: 'Orders arrive as promised without anyone running after them',
    results: [
      { title: 'Raise on-time deliveries from «baseline=91%» to «target=97%»' },
      { title: 'Cut the time from order to parcel from «baseline=4 days» to «target=2 days»', falls: true },
      { title: 'Cut the cost per order from «baseline=$6.50» to «target=$5.20»', falls: true },
    ],
    work: 'Follow ten late orders from start to end',
  },
  engineering: {
    title: 'Every team ships when it wants to and sleeps well after',
    results: [
      { title: 'Cut the lead time of a change from «baseline=5 days» to «target=1 day»', falls: true },
      { title: 'Cut the share of releases that need a fix from «baseline=20%» to «target=8%»', falls: true },
      { title: 'Keep availability at «min=99.9%» or more' },
    ],
    work: 'Bring the three slowest test suites under ten minutes',
  },
  hiring: {
    title: 'Good people want to work with us and stay',
    results: [
      { title: 'Welcome «target=6» new colleagues', unit: 'colleagues' },
      { title: 'Shorten the time to hire from «baseline=60 days» to «target=40 days»', falls: true },
      { title: 'Raise the share of offers accepted from «baseline=65%» to «target=85%»' },
    ],
    work: 'Answer every candidate within two days',
  },
};
