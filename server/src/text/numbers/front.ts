// The sign and the currency before a number.
import { unitBefore } from '../../language/units.ts';

export interface Front {
  readonly length: number;
  readonly money: boolean;
  readonly currency?: string;
  readonly negative: boolean;
  readonly signed: boolean;
}

/** The sign and the currency before a number: `+`, `-`, `$`, `USD `, `USD$`, `人民币`. */
export function frontOf(before: string, cased: string): Front {
  const [money = ''] =
    /(?:(?<![a-z])[a-z]{0,3}\p{Sc}|人民币|(?<![a-z])(?:usd|eur|gbp|cny|rmb|jpy|chf|hkd|twd|sgd|aud|cad|inr|nzd|krw|sek|nok|dkk|pln|brl|zar)) ?$/u.exec(
      before,
    ) ?? [];
  const written = money === '' ? '' : cased.slice(cased.length - money.length).trim();
  const unit =
    money === ''
      ? undefined
      : unitBefore(
          /\p{Sc}$/u.test(written) && written.length > 3 ? written.slice(-1) : written.toUpperCase(),
        );
  const isMoney = unit?.unit.dimension === 'currency';
  const left = isMoney ? before.slice(0, before.length - money.length) : before;
  const [sign = ''] = /(?:^|(?<=[\s(:,;/、，（：]|[\p{Script=Han}]))[-+–](?=$)/u.exec(left) ?? [];
  const length = (isMoney ? money.length : 0) + sign.length;
  return {
    length,
    money: isMoney,
    ...(isMoney && { currency: written }),
    negative: sign !== '' && sign !== '+',
    signed: sign !== '',
  };
}

export const noFront: Front = { length: 0, money: false, negative: false, signed: false };
