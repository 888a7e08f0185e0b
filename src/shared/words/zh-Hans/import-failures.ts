import type { ImportFailureWords } from '../catalogue.ts'
import { all, number } from './forms.ts'
import { sentences } from './sentences.ts'

/** The files that are read. */
const knownFiles =
  'Aliasmith可以读取自己的列表，以及由addy.io、SimpleLogin、Firefox Relay和Bitwarden导出的列表。'

/** Sentences for files that cannot be imported. */
export const importFailureWords: ImportFailureWords = {
  'import-too-large': () => [
    '此文件大于500 MB，作为导出的列表过大。',
    '请选择由Aliasmith或其他程序导出的列表。',
  ],
  'import-many-columns': ({ limit }) => [
    limit === undefined ? '此文件的第一行列出了过多的列。' : `此文件的第一行列出了超过${number(limit)}列。`,
    '请选择导出的列表，或删除不需要的列。',
  ],
  'import-many-accounts': ({ limit }) => [
    limit === undefined ? '此文件列出了过多的账户。' : `此文件列出了超过${number(limit)}个账户。`,
    '请检查account列：其中应为账户的昵称，许多行中的昵称相同。',
  ],
  'import-cancelled': () => ['导入已取消。', '未作任何更改。'],
  'import-unreadable': () => ['此文件不包含可读取的地址。', knownFiles],
  'import-without-account': ({ program }) => [
    program
      ? `此文件来自${program}，没有注明Aliasmith中的账户。`
      : '此文件来自其他程序，没有注明Aliasmith中的账户。',
    '请先添加这些地址所属的账户，再导入文件。',
  ],
  'import-encrypted': () => [
    '此导出文件已加密，因此无法读取其中的地址。',
    '请重新导出且不加密，再导入所得的文件。之后请将其删除，因为它包含你的所有密码。',
  ],
  'import-newer': () => ['此文件由较新版本的Aliasmith写入。', '请安装最新版本。未作任何更改。'],
  'import-columns': ({ columns = [] }) => [
    columns.length === 0 ? '此文件的第一行没有列出所需的列。' : `此文件的第一行缺少以下列：${all(columns)}。`,
    sentences('请在第一行列出address、account和provider这几列。', knownFiles),
  ],
  'import-gone': () => ['此文件的导入已结束。', '请重新选择文件。'],
}
