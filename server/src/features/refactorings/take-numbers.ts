// The numbers of a key result's title, as the fields from which progress is counted.
import { addFields } from '../../language/edit.ts';
import { type Refactor, titled } from './refactoring.ts';
import { fieldsInTitle } from './title-fields.ts';

export const takeNumbers: Refactor = ({ reading, part }) => {
  const fields = part.thing === 'key_result' ? fieldsInTitle(part) : [];
  if (fields.length === 0) return [];
  return [
    {
      id: 'take-numbers',
      kind: 'rewrite',
      title: titled('takeNumbers', { fields: fields.map(field => field.join(' ')).join(', ') }),
      edits: () => addFields(reading, part, fields),
    },
  ];
};
