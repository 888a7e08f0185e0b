import type { CheckWords } from '../catalogue.ts'
import { ofCharacters } from './forms.ts'

/** Sentences for the checks that run while an address is typed. */
export const checkWords: CheckWords = {
  'name-empty': () => ['Имя не введено.', 'Введите имя или возьмите предложенный вариант.'],
  'name-too-short': ({ provider, limit }) => [
    provider ? `Имя слишком короткое для сервиса ${provider}.` : 'Имя слишком короткое для этого сервиса.',
    limit === undefined ? 'Введите имя длиннее.' : `Введите не меньше ${ofCharacters(limit)}.`,
  ],
  'name-too-long': ({ limit }) => [
    'Имя слишком длинное.',
    limit === undefined ? 'Введите имя короче.' : `Перед @ может быть не больше ${ofCharacters(limit)}.`,
  ],
  'name-bad-character': ({ character }) => [
    character === ' '
      ? 'В имени не может быть пробелов.'
      : character
        ? `В имени не может быть символа «${character}».`
        : 'В имени есть недопустимый символ.',
    'Используйте латинские буквы и цифры.',
  ],
  'name-bad-dots': () => [
    'Точка не может быть первой, последней или стоять рядом с другой точкой.',
    'Ставьте точки по одной между другими символами.',
  ],
  'name-is-address': ({ field }) => [
    'Это целый адрес, а не имя.',
    field === 'handle'
      ? 'Введите только часть перед @: ник — это одно имя на всех доменах.'
      : 'Введите только часть перед @, а домен выберите ниже.',
  ],
  'name-reserved': ({ provider }) => [
    provider ? `Сервис ${provider} оставляет это имя за собой.` : 'Сервис оставляет это имя за собой.',
    'Выберите другое имя.',
  ],
  'domain-missing': () => ['Домен не выбран.', 'Выберите или введите домен.'],
  'domain-malformed': () => [
    'Это не доменное имя.',
    'Введите его в виде example.com: буквы, цифры, дефисы и точки.',
  ],
  'label-too-long': ({ provider, limit }) => [
    provider ? `Метка длиннее, чем хранит сервис ${provider}.` : 'Метка длиннее, чем хранит сервис.',
    limit === undefined ? 'Введите метку короче.' : `Введите не больше ${ofCharacters(limit)}.`,
  ],
}
