import type { PackagesWords } from '../catalogue.ts'

/** What packages, installers and menus of programs say of the app. */
export const packagesWords: PackagesWords = {
  kind: 'Псевдонимы электронной почты',
  purpose: 'Новый адрес электронной почты, где бы вы ни были',
  description:
    'Aliasmith находится в трее и создаёт псевдонимы электронной почты в выбранном сервисе. У каждого сайта свой адрес, письма с которого пересылаются в ваш ящик. Ваш собственный адрес остаётся личным.',
  keywords: 'почта;псевдоним;адрес;приватность;пересылка;email;alias;',
  newAddress: 'Новый адрес',
  settings: 'Настройки',
  copyright: '© Участники проекта Aliasmith',
  installer: {
    installing: 'Идёт установка, подождите…',
    isRunning: 'Программа Aliasmith запущена и сейчас будет закрыта.',
    closing: 'Закрытие Aliasmith…',
    cannotClose: 'Не удалось закрыть Aliasmith.\nЗакройте программу вручную и повторите попытку.',
    sureToRemove: 'Удалить Aliasmith с этого компьютера?',
    cannotUnpack: 'Не удалось распаковать файлы. Запустите установщик ещё раз.',
    cannotRemoveOld: 'Не удалось удалить предыдущую версию. Запустите установщик ещё раз. Ошибка',
    windowsTooOld: 'Для Aliasmith нужна Windows 10 или новее.',
    windowsNot64Bit: 'Для Aliasmith нужна 64-разрядная версия Windows.',
  },
}
