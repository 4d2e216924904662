// What the command line says that is no finding.
import type { Localised } from '../language/locale.ts';

export const cli = {
  help: {
    en: `okr – reads .okr.yaml files, finds what is wrong with them and shows how far they are

  okr check [paths…]   findings, one a line     --format text|json  --fail-on error|warning|info|hint
                                                --exit-zero  --preset standard|strict|early-stage
                                                --config FILE  --no-config  --threads 1
  okr tree [paths…]    objectives with progress --format text|json  --by file|alignment
                                                --config FILE  --no-config
  okr explain TEXT     how a statement is read  --format text|json|jsonl  --kind objective|key_result
                       (- reads one statement a line from standard input)
  okr fmt [paths…]     files without the usual layout, one a line; --write gives it to them
                       --check|--write  --indent 2|4
  okr lsp --stdio      the language server, for editors

Paths are files or folders; without any, the folder you are in. Settings come from the nearest okr.config.yaml upwards
of each file, from the one that --config names, or with --no-config from none.
  --today 2026-02-20   look at the files as on that day
  --locale en|zh-cn    the language of messages; otherwise that of LANG
  --version, --help

Exit code: 0 clean, 1 findings at or above --fail-on (error) or files to format, 2 wrong use, unreadable or nothing found, 3 a mistake of ours
`,
    'zh-cn': `okr：读取 .okr.yaml 文件，找出问题，显示进度

  okr check [路径…]    逐行列出问题     --format text|json  --fail-on error|warning|info|hint
                                        --exit-zero  --preset standard|strict|early-stage
                                        --config 文件  --no-config  --threads 1
  okr tree [路径…]     目标与进度       --format text|json  --by file|alignment
                                        --config 文件  --no-config
  okr explain 文本     解读一句话       --format text|json|jsonl  --kind objective|key_result
                       （- 表示从标准输入逐行读取）
  okr fmt [路径…]      逐行列出排版不统一的文件；加 --write 则直接整理
                       --check|--write  --indent 2|4
  okr lsp --stdio      供编辑器使用的语言服务器

路径可以是文件或文件夹；不写则为当前文件夹。设置取自每个文件向上最近的 okr.config.yaml，
也可用 --config 指定，或用 --no-config 不读取。
  --today 2026-02-20   以这一天的视角查看
  --locale en|zh-cn    提示所用的语言；不写则取自 LANG
  --version, --help

退出码：0 没有问题；1 有达到 --fail-on（默认 error）的问题，或有待整理排版的文件；2 用法错误、文件无法读取或没有找到文件；3 程序自身出错
`,
  },
  seeHelp: { en: 'Try: okr --help', 'zh-cn': '用法见：okr --help' },
  crashed: {
    en: 'Something went wrong in the program itself. Please report this:',
    'zh-cn': '程序自身出错，请反馈以下信息：',
  },
  noCommand: {
    en: 'What shall it do? okr check, okr tree, okr explain, okr fmt or okr lsp',
    'zh-cn': '要做什么？okr check、okr tree、okr explain、okr fmt 或 okr lsp',
  },
  unknownCommand: { en: 'There is no command “{name}”.', 'zh-cn': '没有“{name}”这个命令。' },
  badOption: { en: '{reason}', 'zh-cn': '选项有误：{reason}' },
  badToday: {
    en: '--today wants a date such as 2026-02-20, not “{value}”.',
    'zh-cn': '--today 需要 2026-02-20 这样的日期，而不是“{value}”。',
  },
  badChoice: {
    en: '--{option} is one of {accepted}, not “{value}”.',
    'zh-cn': '--{option} 只能是 {accepted}，而不是“{value}”。',
  },
  wantsStdio: {
    en: 'The language server talks over standard input and output: okr lsp --stdio',
    'zh-cn': '语言服务器通过标准输入输出通信：okr lsp --stdio',
  },
  wantsStatement: {
    en: 'Which statement? okr explain "Raise weekly sign-ups from 40 to 60", or - for one a line on standard input',
    'zh-cn': '要解读哪句话？例如 okr explain "每周注册数从 40 提升到 60"；用 - 则从标准输入逐行读取',
  },
  checkOrWrite: {
    en: 'Either --check or --write: to look, or to change.',
    'zh-cn': '--check 和 --write 只能选一个：只检查，或直接修改。',
  },
  notUnderstood: {
    en: '{path}: not formatted, because it cannot be read to its end. okr check says why.',
    'zh-cn': '{path}：未整理，因为文件无法完整读取。原因见 okr check。',
  },
  notAsRead: {
    en: '{path}: not formatted, because it was changed meanwhile or is no UTF-8 text.',
    'zh-cn': '{path}：未整理，因为文件刚被改动过，或不是 UTF-8 文本。',
  },
  notWritten: {
    en: '{path}: not formatted, because it cannot be written ({reason}).',
    'zh-cn': '{path}：未整理，因为文件无法写入（{reason}）。',
  },
  notFound: { en: '{path}: there is no such file or folder.', 'zh-cn': '{path}：没有这个文件或文件夹。' },
  notReadable: { en: '{path}: cannot be read ({reason}).', 'zh-cn': '{path}：无法读取（{reason}）。' },
  nothingFound: { en: 'No .okr.yaml files in {paths}.', 'zh-cn': '{paths} 中没有 .okr.yaml 文件。' },
  clean: { en: 'Nothing to report in {files}.', 'zh-cn': '{files}，没有发现问题。' },
  found: { en: '{counts} in {files}.', 'zh-cn': '{files}：{counts}。' },
  file: { en: '1 file', 'zh-cn': '1 个文件' },
  files: { en: '{count} files', 'zh-cn': '共 {count} 个文件' },
  comma: { en: ', ', 'zh-cn': '，' },
  levels: {
    error: {
      one: { en: '1 error', 'zh-cn': '1 个错误' },
      many: { en: '{count} errors', 'zh-cn': '{count} 个错误' },
    },
    warning: {
      one: { en: '1 warning', 'zh-cn': '1 个警告' },
      many: { en: '{count} warnings', 'zh-cn': '{count} 个警告' },
    },
    info: {
      one: { en: '1 remark', 'zh-cn': '1 条提示' },
      many: { en: '{count} remarks', 'zh-cn': '{count} 条提示' },
    },
    hint: {
      one: { en: '1 hint', 'zh-cn': '1 条建议' },
      many: { en: '{count} hints', 'zh-cn': '{count} 条建议' },
    },
  },
} satisfies Record<string, Localised | Record<string, Record<'one' | 'many', Localised>>>;
