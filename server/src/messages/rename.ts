// Why something cannot be renamed.
import type { Localised } from '../language/locale.ts';

export const rename = {
  notHere: {
    en: 'Only an id, or a reference to one, can be renamed.',
    'zh-cn': '只能重命名 id，或指向 id 的引用。',
  },
  noIdYet: {
    en: '“{name}” tells a place in a list: what stands there has no id yet. Give it one first.',
    'zh-cn': '“{name}”只是列表中的位置：那里的条目还没有 id，请先为它加上。',
  },
  calledAfterFile: {
    en: 'The document has no id of its own and is called after its file. Rename the file: what refers to it follows.',
    'zh-cn': '文档没有自己的 id，用的是文件名。请重命名文件，引用会随之更新。',
  },
  path: {
    en: 'This is the way to a file. Rename or move the file: what refers to it follows.',
    'zh-cn': '这是文件路径。请重命名或移动文件，引用会随之更新。',
  },
  leadsNowhere: {
    en: 'Nothing is called “{name}”, so there is nothing to rename.',
    'zh-cn': '没有名为“{name}”的条目，无从重命名。',
  },
  several: {
    en: '“{name}” may mean one of several, and it is not clear who refers to which. Give each an id of its own first.',
    'zh-cn': '“{name}”可能指好几处，无法判断引用指的是哪一处。请先让各处的 id 不同。',
  },
  notAnId: {
    en: '“{name}” cannot be an id: letters, digits, - _ and . without blanks are.',
    'zh-cn': '“{name}”不能作 id：只能用字母（含汉字）、数字、- _ 和 .，不含空格。',
  },
  fileLike: {
    en: '“{name}” cannot be the id of a document: references would take it for a file.',
    'zh-cn': '“{name}”不能作文档的 id：引用会把它当作文件。',
  },
  taken: {
    en: '“{name}” is the id of {thing} already: {title}',
    'zh-cn': '“{name}”已经是{thing}的 id：{title}',
  },
  place: {
    en: '“{name}” is how {thing} without an id is called by its place: {title}',
    'zh-cn': '“{name}”是没有 id 的{thing}按位置的叫法：{title}',
  },
  meaning: {
    en: 'With “{name}”, the reference {reference} in {file} would mean something else.',
    'zh-cn': '改成“{name}”后，{file} 中的引用 {reference} 的含义会改变。',
  },
  shared: {
    en: 'In {file}, other text repeats this id through a YAML alias (*) and would change too.',
    'zh-cn': '{file} 中有其他文字通过 YAML 别名（*）重复了这个 id，会被一并改动。',
  },
  unreadable: {
    en: 'Not all of {file} can be read: to change it safely, mend it first.',
    'zh-cn': '{file} 中有无法读取的内容：请先修正，才能安全改动。',
  },
  unread: {
    en: 'Line {line} of {file} has “{name}” where it cannot be read, and may refer to it. Mend that line first.',
    'zh-cn': '{file} 第 {line} 行有“{name}”，那里无法读取，也许是引用。请先修正这一行。',
  },
  untitled: { en: '(no title)', 'zh-cn': '（无标题）' },
} satisfies Record<string, Localised>;
