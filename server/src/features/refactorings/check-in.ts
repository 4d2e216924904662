// Today's check-in, with the last value to be typed over.
import { addCheckIn, type CheckedIn } from '../check-in/index.ts';
import { around, type Refactor, titled } from './refactoring.ts';

export const checkIn: Refactor = ({ reading, part }, { today }) => {
  const checked: CheckedIn | undefined = around(part, 'key_result') ?? around(part, 'kpi');
  if (!checked?.title || checked.check_ins.some(({ date }) => date?.value === today)) return [];
  return [
    {
      id: 'check-in',
      kind: 'rewrite',
      title: titled('checkIn'),
      edits: () => addCheckIn(reading, checked, today)?.edits ?? [],
    },
  ];
};
