import type { SettingsKeysWords } from '../catalogue.ts'

/** The phrases of the list of keys in the settings window. */
export const settingsKeysWords: SettingsKeysWords = {
  'keys.title': 'Клавиши',
  'keys.close': 'Закрыть',
  'keys.show': 'Показать все клавиши',
  'keys.window': 'Это окно',
  'keys.go': (page) => `Перейти: ${page}`,
  'keys.next': 'Следующая страница',
  'keys.previous': 'Предыдущая страница',
  'keys.help': 'Показать эти клавиши',
  'keys.textSize.larger': 'Увеличить текст',
  'keys.textSize.smaller': 'Уменьшить текст',
  'keys.textSize.usual': 'Вернуть обычный размер текста',
  'keys.list': 'Список адресов',
  'keys.grid.row': 'Предыдущий или следующий адрес',
  'keys.grid.screen': 'На экран вверх или вниз',
  'keys.grid.ends': 'Первый или последний адрес',
  'keys.grid.column': 'Предыдущий или следующий столбец',
  'keys.grid.columnEnds': 'Первый или последний столбец',
  'keys.grid.select': 'Выбрать или снять выбор',
  'keys.grid.range': 'Выбрать до предыдущего или следующего адреса',
  'keys.grid.all': 'Выбрать все подходящие',
  'keys.grid.clear': 'Снять выбор',
  'keys.grid.search': 'Поиск; Escape — вернуться',
  'keys.actions': 'Адрес в фокусе',
}
