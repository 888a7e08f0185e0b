import type { SettingsGeneralWords } from '../catalogue.ts'

/** The phrases of the page General. */
export const settingsGeneralWords: SettingsGeneralWords = {
  'general.title': 'Основные',
  'general.lead': 'Как Aliasmith выглядит и ведёт себя на этом компьютере.',
  'general.look': 'Вид и язык',
  'general.theme': 'Тема',
  'general.theme.hint': 'Контрастность — как в системе.',
  'general.theme.system': 'Как в системе',
  'general.theme.light': 'Светлая',
  'general.theme.dark': 'Тёмная',
  'general.language': 'Язык',
  'general.language.system': 'Как в системе',
  'general.language.hint': 'Ваши метки и названия не изменятся.',
  'general.textSize': 'Размер текста',
  'general.textSize.hint': 'В окнах увеличивается всё — в дополнение к масштабу экрана.',
  'general.behaviour': 'Поведение',
  'general.login': 'Запускать при входе',
  'general.login.hint': (mac) =>
    `Aliasmith появляется в ${mac ? 'строке меню' : 'трее'} сразу после входа в систему.`,
  'general.login.preview': 'Предпросмотр — вкладка браузера. При входе может запускаться само приложение.',
  'general.login.unavailable': 'При входе может запускаться только установленный Aliasmith.',
  'general.keepOpen': 'Не закрывать мини-окно',
  'general.keepOpen.hint': (mac) =>
    `Остаётся при щелчке в другом месте. Escape и значок в ${mac ? 'строке меню' : 'трее'} его скрывают.`,
  'general.hideAfter': 'Скрывать мини-окно после копирования',
  'general.hideAfter.hint': 'Клавиатура возвращается программе на переднем плане: можно сразу вставлять.',
  'general.notifications': 'Уведомления',
  'general.notifications.hint': 'Показывают, что создано или скопировано либо почему не удалось.',
  'general.updates.name': 'Обновления',
  'general.updates': 'Проверять обновления',
  'general.updates.hint': 'О новой версии придёт уведомление. Без спроса ничего не устанавливается.',
  'general.updates.preview': 'Предпросмотр всегда той же версии, что и его исходный код.',
  'general.updates.elsewhere':
    'Новые версии этой копии приходят оттуда, откуда она получена, например из вашего менеджера пакетов.',
}
