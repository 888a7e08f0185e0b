import type { UpdateWords } from '../catalogue.ts'

/** The phrases about new versions of the app. */
export const updateWords: UpdateWords = {
  title: 'Aliasmithの新しいバージョン',
  download: 'ダウンロード',
  install: '再起動してインストール',
  found: (version) => [
    `バージョン${version}をダウンロードできます。`,
    '勝手にインストールされることはありません。指示したときにだけインストールされます。',
  ],
  downloading: (version) => [
    `バージョン${version}をダウンロードしています。`,
    'そのまま作業を続けられます。',
  ],
  downloaded: (version) => [
    `バージョン${version}をダウンロードしました。`,
    'インストールのため、Aliasmithが少しの間再起動します。',
  ],
  notDownloaded: (version) => [
    `バージョン${version}をダウンロードできませんでした。`,
    '接続を確認して、もう一度お試しください。今のバージョンは引き続き使えます。',
  ],
  notInstalled: (version) => [
    `バージョン${version}をインストールできませんでした。`,
    'もう一度試すか、手動でインストールしてください。今のバージョンは引き続き使えます。',
  ],
}
