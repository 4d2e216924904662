// What a client reads of the messages that are sent in one piece.
import { PassThrough } from 'node:stream';
import { expect, test } from 'vitest';
import { type Message, StreamMessageReader } from 'vscode-languageserver/node';
import { WholeMessageWriter } from './whole-messages.ts';

/** Notifications of any text. */
const messages = ['plain', '结账转化率 📈', ''].map(
  text => ({ jsonrpc: '2.0', method: 'told', params: { text } }) as Message,
);

test('come in order, each in one piece, however many bytes a character takes', async () => {
  const stream = new PassThrough();
  const pieces: string[] = [];
  stream.on('data', piece => pieces.push(String(piece)));
  const read: Message[] = [];
  new StreamMessageReader(stream).listen(message => read.push(message));
  const writer = new WholeMessageWriter(stream);
  await Promise.all(messages.map(message => writer.write(message)));
  await new Promise(resolve => setImmediate(resolve));
  expect(read).toEqual(messages);
  expect(pieces).toHaveLength(messages.length);
});

test('a stream that is gone is told of, and the message is refused', async () => {
  const stream = new PassThrough();
  const writer = new WholeMessageWriter(stream);
  const told: string[] = [];
  writer.onError(([{ message }]) => told.push(message));
  stream.end();
  const [message] = messages;
  await expect(writer.write(message as Message)).rejects.toThrow('after end');
  expect(told[0]).toContain('after end');
});
