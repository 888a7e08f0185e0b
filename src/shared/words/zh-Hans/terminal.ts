import type { TerminalWords } from '../catalogue.ts'
import { number } from './forms.ts'

/** Messages in the terminal in which the app was started. */
export const terminalWords: TerminalWords = {
  exclude: (one, other) => `“${one}”和“${other}”不能同时使用。`,
  needsValue: (option) => `“${option}”需要一个值。`,
  twice: (option) => `“${option}”给出了两次。`,
  tooLong: (option, limit) => `“${option}”的值超过${number(limit)}个字符。`,
  control: (option) => `“${option}”的值包含控制字符。`,
  newOnly: '“--account”、“--label”和“--print”只能与“--new”一起使用。',
  help: `Aliasmith用于创建邮箱地址。

aliasmith                打开快捷窗口
aliasmith --new          创建地址并复制（除非已关闭复制），然后显示通知
  --account=昵称         在使用此昵称的账户创建，而不是默认账户
  --label=文本           加上此标签
  --print                同时等待地址，并将其写到标准输出
aliasmith --toggle       打开或隐藏快捷窗口
aliasmith --settings     打开设置
aliasmith --hidden       启动但不打开任何窗口
aliasmith --help         显示此文本

每个命令都会交给正在运行的应用，或启动该应用。

--new --print的退出代码。除0以外，标准输出都为空，
标准错误中会有一句话说明发生了什么以及该怎么做：
  0   地址已创建
  1   应用无法启动、没有响应，或命令被终止；没有创建任何地址
  2   命令行有误；没有创建任何地址
  3   没有账户，或没有使用此昵称的账户；没有创建任何地址
  4   缺少密钥、密钥被拒绝，或钥匙串已锁定；没有创建任何地址
  5   服务或其规则拒绝；没有创建任何地址
  6   已达到服务的限制；没有创建任何地址
  7   无法连接到服务，或其回应无法使用；没有创建任何地址
  8   回应丢失或无法保存：地址可能存在
  9   这台电脑无法存储或传递结果，详见那句说明`,
  nobodyCame: 'Aliasmith正在运行，但没有及时接收请求。没有创建任何地址。请退出Aliasmith，然后重试。',
  noAnswer: 'Aliasmith没有及时响应。地址是否已创建，请查看“设置 > 地址”中的列表。',
  endedEarly: 'Aliasmith在响应之前结束了。地址是否已创建，请查看“设置 > 地址”中的列表。',
  cancelled: '命令在Aliasmith开始之前被终止。没有创建任何地址。',
  notStarted: '无法启动Aliasmith。没有创建任何地址。请不加“--print”启动，以查看原因。',
  notPrinted: (address) => `${address}已创建，但无法写到标准输出。它在列表中。`,
  noPlace: (folder) => `无法在文件夹“${folder}”中接收回应。没有创建任何地址。请检查你是否有权写入该文件夹。`,
  handedOver: 'Aliasmith已在运行。请求已转交给它，由它显示结果。',
}
