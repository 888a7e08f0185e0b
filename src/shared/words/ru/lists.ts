import type { ListWords } from '../catalogue.ts'
import { number, plural } from './forms.ts'

const wereDeleted = (count: number): string => (count === 1 ? 'Он удалён?' : 'Они удалены?')

/** Questions about a service's list that does not match the addresses of its account. */
export const listWords: ListWords = {
  otherOwner: (account, listed, known) => ({
    message: `Ключ аккаунта «${account}» относится к другому ящику: его адреса пересылают письма на ${listed}, а адреса в Aliasmith — на ${known}.`,
    hint: 'Ничего не изменено. Если ключ не тот, замените его в разделе «Настройки → Аккаунты». Для двух ящиков добавьте второй аккаунт.',
    yes: 'Использовать и этот ящик',
    no: 'Не сейчас',
  }),
  missing: (account, missing, existing) => ({
    message: plural(existing, {
      one: `В списке аккаунта «${account}» не хватает ${number(missing)} из ${number(existing)} адреса. ${wereDeleted(missing)}`,
      few: `В списке аккаунта «${account}» не хватает ${number(missing)} из ${number(existing)} адресов. ${wereDeleted(missing)}`,
      many: `В списке аккаунта «${account}» не хватает ${number(missing)} из ${number(existing)} адресов. ${wereDeleted(missing)}`,
    }),
    hint: 'До вашего ответа такие адреса считаются рабочими. Если вы ничего не удаляли, проверьте ключ и адрес сервера аккаунта. Ответить можно в разделе «Настройки → Адреса».',
    yes: missing === 1 ? 'Да, удалён' : 'Да, удалены',
    no: 'Оставить',
  }),
}
