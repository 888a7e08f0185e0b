import type { TerminalWords } from '../catalogue.ts'
import { number } from './forms.ts'

/** Messages in the terminal in which the app was started. */
export const terminalWords: TerminalWords = {
  exclude: (one, other) => `${one}と${other}は同時に使えません。`,
  needsValue: (option) => `${option}には値が必要です。`,
  twice: (option) => `${option}が2回指定されています。`,
  tooLong: (option, limit) => `${option}の値が${number(limit)}文字を超えています。`,
  control: (option) => `${option}の値に制御文字が含まれています。`,
  newOnly: '--account、--label、--printは、--newと一緒にだけ使えます。',
  help: `Aliasmithはメールアドレスを作成します。

aliasmith                ポップアップを開く
aliasmith --new          アドレスを作成し、コピー（オフでない場合）し、通知を表示する
  --account=NAME         デフォルトではなく、このニックネームのアカウントを使う
  --label=TEXT           このラベルを付ける
  --print                さらにアドレスを待ち、標準出力に書き出す
aliasmith --toggle       ポップアップを開く、または隠す
aliasmith --settings     設定を開く
aliasmith --hidden       何も開かずに起動する
aliasmith --help         このテキストを表示する

どのコマンドも、実行中のアプリに届くか、アプリを起動します。

--new --printの終了コード。0以外の場合、標準出力は空で、何が起きたかと
どうすればよいかが標準エラー出力に書き出されます。
  0   アドレスが作成された
  1   アプリが起動または応答しなかったか、コマンドが終了された。何も作成されていない
  2   コマンドラインに誤りがある。何も作成されていない
  3   アカウントがないか、このニックネームのアカウントがない。何も作成されていない
  4   キーがないか拒否された、またはキーチェーンがロック中。何も作成されていない
  5   サービスまたはその規則により拒否された。何も作成されていない
  6   サービスの上限に達した。何も作成されていない
  7   サービスに接続できないか、応答が使えない。何も作成されていない
  8   応答が失われたか保存できなかった。アドレスが存在する可能性がある
  9   このコンピューターが結果を保存または出力できない（内容は文に示される）`,
  nobodyCame:
    'Aliasmithは実行中ですが、時間内にリクエストを受け取りませんでした。何も作成されていません。Aliasmithを終了して、もう一度お試しください。',
  noAnswer:
    'Aliasmithから時間内に応答がありませんでした。アドレスが作成されたかどうかは、「設定」の「アドレス」の一覧で確認できます。',
  endedEarly:
    'Aliasmithが応答する前に終了しました。アドレスが作成されたかどうかは、「設定」の「アドレス」の一覧で確認できます。',
  cancelled: 'Aliasmithが開始する前にコマンドが終了されました。何も作成されていません。',
  notStarted:
    'Aliasmithを起動できませんでした。何も作成されていません。原因を確認するには、--printなしで起動してください。',
  notPrinted: (address) =>
    `${address}は作成されましたが、標準出力に書き出せませんでした。アドレスは一覧にあります。`,
  noPlace: (folder) =>
    `フォルダー${folder}で応答を受け取れません。何も作成されていません。書き込めることを確認してください。`,
  handedOver: 'Aliasmithはすでに実行中です。そのAliasmithに依頼しました。結果はそちらに表示されます。',
}
