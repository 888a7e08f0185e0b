import type { DesktopWords } from '../catalogue.ts'
import { number } from './forms.ts'
import { hotkeyNoticeWords } from './hotkey-notices.ts'
import { sentences } from './sentences.ts'

/** How many addresses a damaged file still gave. */
const readFromIt = (count: number): string =>
  count === 0 ? '没有从中读取到任何地址。' : `从中读取到${number(count)}个地址。`

/** What to do when the file with the addresses had to be begun anew. */
const restoreBook =
  '请在“设置 > 地址”中刷新列表，以取回服务列出的地址。如果你有addresses.sqlite的副本，请退出Aliasmith，并将副本放回数据文件夹。'

/** The phrases outside the windows: notifications, tray, notices. */
export const desktopWords: DesktopWords = {
  lostAccount: (place) => `账户${number(place)}`,
  tray: {
    tooltips: {
      idle: 'Aliasmith',
      busy: 'Aliasmith：正在创建地址…',
      failed: 'Aliasmith：出现问题。打开即可查看。',
    },
    showFailure: '查看出现的问题',
    newAddress: '新建地址',
    account: '使用的账户',
    recent: '复制最近的地址',
    copied: (address) => `${address} · 已复制`,
    open: '打开Aliasmith',
    settings: '设置…',
    quit: '退出Aliasmith',
  },
  menu: {
    app: 'Aliasmith',
    file: '文件',
    edit: '编辑',
    view: '显示',
    window: '窗口',
    help: '帮助',
    shortcuts: '键盘快捷键',
    roles: {
      about: '关于Aliasmith',
      services: '服务',
      hide: '隐藏Aliasmith',
      hideOthers: '隐藏其他',
      unhide: '全部显示',
      quit: '退出Aliasmith',
      close: '关闭窗口',
      undo: '撤销',
      redo: '重做',
      cut: '剪切',
      copy: '复制',
      paste: '粘贴',
      pasteAndMatchStyle: '粘贴并匹配样式',
      delete: '删除',
      selectAll: '全选',
      resetZoom: '实际大小',
      zoomIn: '放大',
      zoomOut: '缩小',
      minimize: '最小化',
      zoom: '缩放',
      front: '前置全部窗口',
    },
  },
  notifications: {
    whole: (title, body) => `${title}：${body}`,
    made: (account) => `新地址 · ${account}`,
    copied: (address) => address,
    notCopied: (address) => `${address}（未复制：打开Aliasmith即可复制）`,
    noMail: (address) => `${address}（练习：不接收邮件）`,
    failed: (account) => (account === undefined ? '没有创建地址' : `没有创建地址 · ${account}`),
    uncertain: (account) => (account === undefined ? '可能已创建地址' : `可能已创建地址 · ${account}`),
    madeNotSaved: (account) => (account === undefined ? '请记下此地址' : `请记下此地址 · ${account}`),
    copy: '复制',
    copiedAgain: '已复制',
    copyFailed: '地址未复制',
    accountNotUsed: '账户未更改',
    undo: '撤销',
    delete: '删除…',
    deleteForever: '永久删除',
    deleteAsks: (address) => `要删除${address}吗？`,
    deleteIsForever: (service) => `在${service}删除是永久的：此名称永远不能再次使用。`,
    takenBack: {
      done: '地址已撤回',
      unknown: '地址可能已撤回',
      failed: '地址未撤回',
    },
    deletedForever: {
      done: '地址已删除',
      unknown: '地址可能已删除',
      failed: '地址未删除',
    },
    keyExpires: (account) => `密钥即将过期 · ${account}`,
    renewKey: '密钥续期',
    replaceKey: '更换密钥',
  },
  notices: {
    fileFromCopy: {
      settings: (where) =>
        ['存储设置的文件已损坏，因此Aliasmith改用其副本。', `损坏的文件保留为“${where}”。`] as const,
      accounts: (where) =>
        ['存储账户的文件已损坏，因此Aliasmith改用其副本。', `损坏的文件保留为“${where}”。`] as const,
    },
    fileSetAside: {
      settings: (where) =>
        ['存储设置的文件未能完整读取，目前使用其中可读取的部分。', `原文件保留为“${where}”。`] as const,
      accounts: (where) =>
        ['存储账户的文件未能完整读取，目前使用其中可读取的部分。', `原文件保留为“${where}”。`] as const,
    },
    fileNewer: {
      settings: (where, file) =>
        [
          '存储设置的文件由较新版本的Aliasmith写入。此版本使用其中能理解的内容。',
          `较新的文件保留为“${where}”。要恢复使用它，请安装较新的版本，并在启动之前将该文件重命名为“${file}”。`,
        ] as const,
      accounts: (where, file) =>
        [
          '存储账户的文件由较新版本的Aliasmith写入。此版本使用其中能理解的内容。',
          `较新的文件保留为“${where}”。要恢复使用它，请安装较新的版本，并在启动之前将该文件重命名为“${file}”。`,
        ] as const,
    },
    fileLost: {
      settings: (where) =>
        [
          '存储设置的文件及其副本都无法读取，目前使用默认设置。',
          `请在“设置”中重新更改。原文件保留为“${where}”。`,
        ] as const,
      accounts: (where) =>
        [
          '存储账户的文件及其副本都无法读取。',
          `请在“设置 > 账户”中重新添加账户及其密钥：没有该文件，Aliasmith无法在钥匙串中找到旧密钥。该文件保留为“${where}”。`,
        ] as const,
    },
    fileRestored: {
      settings: (file) =>
        [
          '存储设置的文件不见了，因此Aliasmith改用其副本。',
          `如果想重新开始，请退出Aliasmith，并删除“${file}”及其副本。`,
        ] as const,
      accounts: (file) =>
        [
          '存储账户的文件不见了，因此Aliasmith改用其副本。',
          `如果想重新开始，请退出Aliasmith，并删除“${file}”及其副本。`,
        ] as const,
    },
    fileMerged: {
      settings: (where) =>
        [
          '存储设置的文件与其副本不一致，从备份恢复其中之一时会出现这种情况。目前使用两者的全部内容。',
          `请在“设置 > 账户”中移除不需要的内容。原来的文件保留为“${where}”。`,
        ] as const,
      accounts: (where) =>
        [
          '存储账户的文件与其副本不一致，从备份恢复其中之一时会出现这种情况。目前使用两者的全部内容。',
          `请在“设置 > 账户”中移除不需要的内容。原来的文件保留为“${where}”。`,
        ] as const,
    },
    fileReplaced: {
      settings: (where, file) =>
        [
          'Aliasmith运行期间，存储设置的文件被替换。',
          `替换它的文件保留为“${where}”。要使用它，请退出Aliasmith，并将其重命名为“${file}”。`,
        ] as const,
      accounts: (where, file) =>
        [
          'Aliasmith运行期间，存储账户的文件被替换。',
          `替换它的文件保留为“${where}”。要使用它，请退出Aliasmith，并将其重命名为“${file}”。`,
        ] as const,
    },
    foreignAccounts: (count) =>
      [
        `${number(count)}个账户属于此版本Aliasmith不认识的服务。`,
        '账户会保留。要再次使用，请安装最新版本。',
      ] as const,
    fileStuck: {
      settings: (file) =>
        [
          '存储设置的文件未能完整读取，也未能移到一旁。',
          `Aliasmith不会覆盖它，因此更改不会保存。请检查磁盘是否已满，以及你是否有权写入数据文件夹；也可以将“${file}”移到别处。`,
        ] as const,
      accounts: (file) =>
        [
          '存储账户的文件未能完整读取，也未能移到一旁。',
          `Aliasmith不会覆盖它，因此更改不会保存。请检查磁盘是否已满，以及你是否有权写入数据文件夹；也可以将“${file}”移到别处。`,
        ] as const,
    },
    bookSetAside: (count, where) =>
      [
        sentences('存储地址的文件已损坏。', readFromIt(count)),
        `损坏的文件保留为“${where}”。请在“设置 > 地址”中刷新列表，以取回服务列出的地址。`,
      ] as const,
    bookRewritten: (where) =>
      [
        'Aliasmith运行期间，存储地址的文件被更改。没有丢失地址：Aliasmith已重新写入该文件。',
        `当时的内容保留为“${where}”。`,
      ] as const,
    bookMixed: (count, where) =>
      [
        sentences(
          '存储地址的文件与其日志的日期不一致，从备份恢复其中之一时会出现这种情况。',
          readFromIt(count),
        ),
        `该文件及其日志保留为“${where}”。`,
      ] as const,
    bookLost: {
      missing: ['存储地址的文件不见了，因此Aliasmith新建了一个。', restoreBook],
      empty: ['存储地址的文件是空的，因此Aliasmith新建了一个。', restoreBook],
    },
    bookFreed: (where) =>
      [
        '在存储地址的文件旁边，Aliasmith用来存放其部分内容的位置被其他内容占用。',
        `那些内容已移到“${where}”。没有丢失地址。`,
      ] as const,
    keychainStopped: [
      '这台电脑的钥匙串已停止响应。',
      '新密钥会保留到退出为止，不会写入磁盘。要长期保留，请重新启动Aliasmith并再次输入密钥。',
    ],
    keyLeft: (nickname) =>
      [
        `未能移除账户“${nickname}”的密钥：钥匙串没有响应。`,
        '该密钥不再使用。请在系统的钥匙串中手动移除名为“Aliasmith”的条目。',
      ] as const,
    keyExpires: (nickname, when) =>
      [
        `账户“${nickname}”的密钥将于${when}过期。`,
        '请在“设置 > 账户”中续期：新密钥通过邮件获取，其他都不变。',
      ] as const,
    keyExpiresElsewhere: (nickname, when) =>
      [
        `账户“${nickname}”的密钥将于${when}过期。`,
        '请在服务的网站上创建新密钥，并在“设置 > 账户”中输入。其他都不变。',
      ] as const,
    trayAbsent: [
      '此桌面不显示Aliasmith的图标。',
      '再次启动Aliasmith即可打开它；也可以在桌面的设置中为命令“aliasmith --toggle”绑定按键。在GNOME上，扩展AppIndicator会显示该图标。',
    ],
    trayHidden: [
      'macOS没有显示Aliasmith的图标。',
      '要使用Aliasmith，请从“应用程序”中再次打开它，或在“系统设置 > 菜单栏”中允许其图标。',
    ],
    reserveKept: {
      changed: (address, account) =>
        [
          `${address}是为账户“${account}”提前创建的，但该账户现在创建的是其他地址。它没有使用过。`,
          '该地址存在并会接收邮件。可以在“设置 > 地址”中找到它。',
        ] as const,
      off: (address, account) =>
        [
          `${address}是为账户“${account}”提前创建的，没有使用过。`,
          '该地址存在并会接收邮件。可以在“设置 > 地址”中找到它。',
        ] as const,
    },
    hotkey: hotkeyNoticeWords,
  },
}
