import type { ChoiceWords } from '../catalogue.ts'
import { nameFormatWords } from './name-formats.ts'

/** The phrases of what accounts can choose among the offers of a service. */
export const choiceWords: ChoiceWords = {
  'choice.domain': 'Домен',
  'choice.domain.hint': 'Любое имя на этом домене — это адрес.',
  'choice.mailbox': 'Почтовый ящик',
  'choice.mailbox.hint': 'Адрес, на который приходит ваша почта.',
  'choice.separator': 'Разделитель',
  'choice.separator.hint': 'Между ящиком и именем — такой, какого ждёт ваша почтовая служба.',
  'choice.separator.+': 'Плюс (+)',
  'choice.separator.-': 'Дефис (-)',
  'choice.separator._': 'Подчёркивание (_)',
  'choice.separator..': 'Точка (.)',
  'choice.separator.=': 'Знак равенства (=)',
  'choice.recipient': 'Получатель',
  'choice.recipient.hint':
    'Сюда приходят письма на новые адреса. Кнопка «Проверить подключение» показывает, что предлагает сервис.',
  'choice.usual': 'Как настроено у сервиса',
  'choice.usual.first': 'Первый из предложенных сервисом',
  'choice.format': 'Новые имена',
  'choice.format.hint':
    'Их придумываете вы, с предложенными вариантами, или сервис. Сочетание клавиш тоже их использует.',
  'choice.format.usual': 'Мои, где домен это позволяет',
  ...nameFormatWords,
  'choice.saved': 'Как сохранено',
  'choice.gone': 'Сервис этого больше не предлагает',
}
