import { describe, expect, test } from 'vitest';
import { collected } from '../../../test/support/collect.ts';
import { sizeLimit, tooLarge } from './files.ts';
import { type Snapshot, snapshotOf } from './snapshot.ts';

const uri = 'file:///okrs/growth.okr.yaml';
const text = 'objectives:\n  - title: Guests come back\n';

describe('a reading', () => {
  const refTo = (value: object) => new WeakRef(value);

  test('of a file on disk is let go when nobody holds it, and is the same again', async () => {
    const snapshot = snapshotOf(uri, text);
    const read = refTo(snapshot.reading);
    expect(snapshot.reading).toBe(read.deref());
    await collected();
    expect(read.deref()).toBeUndefined();
    expect(snapshot.reading.document.objectives[0]?.title?.value).toBe('Guests come back');
  });

  test('of a file in an editor stays as long as that state of it does', async () => {
    let snapshot = snapshotOf(uri, text, 1);
    const read = refTo(snapshot.reading);
    await collected();
    expect(snapshot.reading).toBe(read.deref());
    snapshot = snapshotOf(uri, `${text}# 2\n`, 2, snapshot);
    snapshot = snapshotOf(uri, `${text}# 3\n`, 3, snapshot);
    expect(snapshot.reading.text).toBe(`${text}# 3\n`);
    await collected();
    expect(read.deref()).toBeUndefined();
  });

  test('takes over what the state before had read, also over states that nobody looked at', () => {
    const two = `${text}  - title: So do their friends\n`;
    const titleOf = ({ reading }: Snapshot) => reading.document.objectives[0]?.title;
    const first = snapshotOf(uri, two, 1);
    const before = titleOf(first);
    const unseen = snapshotOf(uri, `${two}    why: They`, 2, first);
    const next = `${two}    why: They were told`;
    expect(titleOf(snapshotOf(uri, next, 3, unseen))).toBe(before);
    expect(titleOf(snapshotOf(uri, next, 3))).not.toBe(before);
  });
});

describe('what is too large', () => {
  const found = (content: string | typeof tooLarge, version?: number) =>
    snapshotOf(uri, content, version).reading.problems.map(({ message }) => message);

  test('is not read, and has one problem', () => {
    expect(found(tooLarge)).toEqual(['too-large']);
    expect(snapshotOf(uri, tooLarge)).toMatchObject({
      text: '',
      reading: { unread: [{ start: -1, end: 0 }] },
    });
    expect(snapshotOf(uri, tooLarge).reading.document.name).toBe('growth');
  });

  test('is measured in bytes', () => {
    const comment = (character: string, bytes: number) => `#${character.repeat((sizeLimit - 1) / bytes)}`;
    expect(found(comment('x', 1), 1)).not.toContain('too-large');
    expect(found(`${comment('x', 1)}x`, 1)).toEqual(['too-large']);
    expect(found(comment('多', 3), 1)).not.toContain('too-large');
    expect(found(`${comment('多', 3)}多`, 1)).toEqual(['too-large']);
  });
});

test('lines are there without reading, and are those of the text', () => {
  expect(snapshotOf(uri, text).lines.positionAt(text.indexOf('Guests'))).toEqual({ line: 1, character: 11 });
  expect(snapshotOf(uri, tooLarge).lines.count).toBe(1);
});
