import type { ImportFailureWords } from '../catalogue.ts'
import { all, number } from './forms.ts'
import { sentences } from './sentences.ts'

/** The files that are read. */
const knownFiles =
  'Aliasmithは、自身の一覧と、addy.io、SimpleLogin、Firefox Relay、Bitwardenからエクスポートした一覧を読み取れます。'

/** Sentences for files that cannot be imported. */
export const importFailureWords: ImportFailureWords = {
  'import-too-large': () => [
    'このファイルは500 MBを超えています。エクスポートされた一覧としては大きすぎます。',
    'Aliasmithまたはほかのプログラムからエクスポートした一覧を選んでください。',
  ],
  'import-many-columns': ({ limit }) => [
    limit === undefined
      ? 'このファイルの1行目にある列が多すぎます。'
      : `このファイルの1行目にある列が${number(limit)}列を超えています。`,
    'エクスポートした一覧を選ぶか、不要な列を削除してください。',
  ],
  'import-many-accounts': ({ limit }) => [
    limit === undefined
      ? 'このファイルにあるアカウントが多すぎます。'
      : `このファイルにあるアカウントが${number(limit)}個を超えています。`,
    'account列を確認してください。この列にはアカウントのニックネームが必要で、多くの行で同じになるはずです。',
  ],
  'import-cancelled': () => ['インポートをキャンセルしました。', '何も変更されていません。'],
  'import-unreadable': () => ['このファイルには読み取れるアドレスがありません。', knownFiles],
  'import-without-account': ({ program }) => [
    program
      ? `このファイルは${program}のもので、Aliasmithのアカウントの記載がありません。`
      : 'このファイルはほかのプログラムのもので、Aliasmithのアカウントの記載がありません。',
    '先にこれらのアドレスのアカウントを追加してから、ファイルをインポートしてください。',
  ],
  'import-encrypted': () => [
    'このエクスポートは暗号化されているため、アドレスを読み取れません。',
    'もう一度、暗号化せずにエクスポートし、そのファイルをインポートしてください。すべてのパスワードが含まれるため、終わったら削除してください。',
  ],
  'import-newer': () => [
    'このファイルはAliasmithの新しいバージョンで書き込まれたものです。',
    '最新バージョンをインストールしてください。何も変更されていません。',
  ],
  'import-columns': ({ columns = [] }) => [
    columns.length === 0
      ? 'このファイルの1行目に、必要な列がありません。'
      : `このファイルの1行目に、次の列がありません：${all(columns)}。`,
    sentences('1行目に、address、account、providerの列を指定してください。', knownFiles),
  ],
  'import-gone': () => ['このファイルのインポートは終了しています。', 'ファイルをもう一度選んでください。'],
}
