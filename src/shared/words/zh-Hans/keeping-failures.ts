import type { KeepingFailureWords } from '../catalogue.ts'

/** Sentences for failures of the keychain and the disk, which hold keys and addresses. */
export const keepingFailureWords: KeepingFailureWords = {
  'keychain-locked': () => ['这台电脑的钥匙串已锁定。', '请解锁，然后重试。'],
  'keychain-unavailable': () => [
    '这台电脑没有Aliasmith可用的钥匙串。',
    '密钥会保留到退出为止，不会写入磁盘。在Linux上，请安装并启动密钥环，例如gnome-keyring或KWallet。',
  ],
  'keychain-without-ring': () => [
    '这台电脑的钥匙串没有用来保存密钥的默认密钥环。',
    '请在桌面的密码管理器中创建一个，然后再次输入密钥。在此之前，密钥会保留到退出为止，不会写入磁盘。',
  ],
  'keychain-lost': ({ account }) => [
    account ? `保存账户“${account}”密钥的钥匙串没有响应。` : '保存此账户密钥的钥匙串没有响应。',
    '请启动系统的密钥环，然后重试。如果仍然不行，请退出并重新打开Aliasmith。',
  ],
  'keychain-timed-out': () => [
    '这台电脑的钥匙串没有及时响应。',
    '它可能正在等待输入密码：请找到它的窗口，然后重试。',
  ],
  'storage-failed': () => [
    '无法写入存储你数据的文件。',
    '请检查磁盘是否为只读，以及你是否有权写入数据文件夹。',
  ],
  'storage-full': () => ['磁盘已满。', '请腾出一些空间，然后重试。'],
  'storage-full-at-start': () => [
    'Aliasmith启动时磁盘已满，因此无法以可写方式打开你的地址列表。',
    '请腾出一些空间，然后退出并重新打开Aliasmith。',
  ],
  'storage-newer': () => ['你的地址列表由较新版本的Aliasmith写入。', '请安装最新版本。未作任何更改。'],
  'storage-damaged': () => [
    '存储地址列表的文件已损坏。',
    '请退出并重新打开Aliasmith：它会保留损坏的文件，并保存其中可读取的内容。',
  ],
  'folder-taken': () => [
    '另一个Aliasmith已接管数据文件夹，因此这一个不再保存任何内容。',
    '请退出这一个，使用另一个。之前保存的内容会保留。',
  ],
  'made-but-not-saved': ({ address }) => [
    address ? `${address}已创建，但未能添加到列表。` : '该地址已创建，但未能添加到列表。',
    '请立即将其妥善记下，然后检查磁盘是否已满或为只读。',
  ],
}
