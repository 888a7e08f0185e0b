import type { PopoverLaterWords } from '../catalogue.ts'

/** The phrases of the popover that its first paint does not need: its list of keys, and the first run. */
export const popoverLaterWords: PopoverLaterWords = {
  title: 'Клавиши',
  close: 'Закрыть',
  dismiss: 'Закрыть',
  here: 'Мини-окно',
  address: 'Выделенный адрес',
  act: 'Создать или скопировать, как указано в строке',
  make: 'Создать адрес из поля',
  mark: 'Выделить другую строку',
  domain: 'Перейти к домену',
  label: 'Перейти к метке',
  account: 'Выбрать аккаунт по номеру',
  actions: 'Открыть действия с выделенным адресом',
  undo: 'Отменить только что созданное',
  suggest: 'Предложить другое имя',
  clear: 'Очистить поле; если оно пустое — скрыть мини-окно',
  settings: 'Открыть настройки',
  keys: 'Показать этот список',
  'textSize.larger': 'Увеличить текст',
  'textSize.smaller': 'Уменьшить текст',
  'textSize.usual': 'Вернуть обычный размер текста',

  welcome: 'Новый адрес для каждого сайта',
  welcomeText: 'Письма придут в ваш ящик, а его адрес останется личным.',
  addAccount: 'Добавить аккаунт',
  practise: 'Попробовать без аккаунта',
  practiceText: 'Учебному аккаунту не нужен ключ; писем он не получает.',
}
