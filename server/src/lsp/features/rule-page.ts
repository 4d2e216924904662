// okr/rule: the page that the name of a rule beside a finding leads to, for clients that can show one. Nothing is fetched.
import type { Feature } from '../feature.ts';
import { type RuleParams, ruleRequest } from '../protocol.ts';

export const rulePage: Feature = {
  capability: () => ({}),
  answer: ({ connection, service, guarded, client }) =>
    connection.onRequest(ruleRequest, ({ id }: RuleParams, token) =>
      guarded('rule', token, null, () => service.rulePage(id, client().locale) ?? null),
    ),
};
