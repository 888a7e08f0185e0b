import type { CountedCall } from '../../failure.ts'
import type { LimitFailureWords } from '../catalogue.ts'
import type { FailureContext } from '../failure-words.ts'
import { either, number, plural } from './forms.ts'
import { sentences } from './sentences.ts'

/** What there was too much of. It stands after a colon. */
const tooMany: Readonly<Record<CountedCall | 'requests', string>> = {
  requests: 'слишком много запросов.',
  creations: 'слишком много новых адресов.',
  deletions: 'слишком много удалений.',
  lists: 'слишком много запросов списка.',
  claims: 'слишком много новых ников.',
  releases: 'слишком много освобождённых ников.',
  switches: 'слишком много включённых или выключенных ников.',
}

/** When to try again, in a sentence of its own. */
function comeBack({ backAt, backIn, retryAt }: FailureContext, otherwise: string): string {
  if (backIn !== undefined) {
    return plural(backIn, {
      one: `Попробуйте снова через ${number(backIn)} секунду.`,
      few: `Попробуйте снова через ${number(backIn)} секунды.`,
      many: `Попробуйте снова через ${number(backIn)} секунд.`,
    })
  }
  if (backAt) return `Попробуйте снова после ${backAt}.`
  return retryAt === undefined ? otherwise : 'Попробуйте снова, когда время истечёт.'
}

/** Adds the other accounts that can be used now, or `otherwise`, if there is one. More names would take long to read. */
function orElse(advice: string, { alternatives = [] }: FailureContext, otherwise?: string): string {
  const others =
    alternatives.length > 0
      ? `Можно использовать и другой аккаунт: ${either(alternatives.slice(0, 3))}.`
      : otherwise
  return others === undefined ? advice : sentences(advice, others)
}

const waitALittle = 'Немного подождите и попробуйте ещё раз.'
const otherAccount = 'Можно использовать и другой аккаунт.'

/** What an address that came again is used for. */
const asUsed = ({ usedFor }: FailureContext): string =>
  usedFor ? `Вы используете этот адрес для «${usedFor}».` : 'Этот адрес у вас уже есть.'

/** Sentences for limits of services, and of plans there. */
export const limitFailureWords: LimitFailureWords = {
  'not-new': (c) => [
    sentences(
      c.address && c.provider
        ? `Вместо нового адреса сервис ${c.provider} выдал ${c.address}.`
        : 'Вместо нового адреса сервис выдал старый.',
      asUsed(c),
    ),
    'Возможно, сервис ограничивает новые адреса: попробуйте позже или используйте другой аккаунт.',
  ],
  'limit-repeats': (c) => [
    sentences(
      c.address && c.provider
        ? `Сервис ${c.provider} ограничивает новые адреса: он снова выдал ${c.address}.`
        : 'Сервис ограничивает новые адреса: он снова выдал старый адрес.',
      asUsed(c),
    ),
    orElse(
      c.limit === undefined
        ? 'Попробуйте позже.'
        : plural(c.limit, {
            one: `Ограничение действует примерно ${number(c.limit)} час. Попробуйте после этого.`,
            few: `Ограничение действует примерно ${number(c.limit)} часа. Попробуйте после этого.`,
            many: `Ограничение действует примерно ${number(c.limit)} часов. Попробуйте после этого.`,
          }),
      c,
      otherAccount,
    ),
  ],
  'rate-limited': (c) => [
    c.provider
      ? `Сервис ${c.provider} просит не спешить: ${tooMany[c.counted ?? 'requests']}`
      : `Сервис просит не спешить: ${tooMany[c.counted ?? 'requests']}`,
    orElse(comeBack(c, waitALittle), c),
  ],
  paced: (c) => [
    c.provider
      ? `Число запросов к сервису ${c.provider} за период ограничено, поэтому этот не отправлен.`
      : 'Число запросов к сервису за период ограничено, поэтому этот не отправлен.',
    orElse(comeBack(c, waitALittle), c),
  ],
  'rate-limited-network': (c) => [
    c.provider
      ? `Сервис ${c.provider} просит не спешить: слишком много запросов из вашей сети.`
      : 'Сервис просит не спешить: слишком много запросов из вашей сети.',
    orElse(comeBack(c, waitALittle), c),
  ],
  'made-enough': (c) => [
    c.provider && c.limit !== undefined
      ? `Сервис ${c.provider} блокирует аккаунты, которые создают очень много адресов за день, поэтому Aliasmith создаёт не больше ${number(c.limit)}.`
      : 'Сервис блокирует аккаунты, которые создают очень много адресов за день, поэтому Aliasmith больше не создаёт.',
    orElse(comeBack(c, 'Попробуйте завтра.'), c),
  ],
  'account-paused': (c) => [
    c.provider
      ? `Сервис ${c.provider} приостановил этот аккаунт на день: так бывает, когда новых адресов или писем очень много.`
      : 'Сервис приостановил этот аккаунт на день: так бывает, когда новых адресов или писем очень много.',
    orElse('Письма на его адреса пока не приходят. Попробуйте завтра.', c),
  ],
  'quota-used-up': (c) => [
    c.provider
      ? `Ваш тариф у сервиса ${c.provider} больше не позволяет новых адресов в этом месяце.`
      : 'Ваш тариф больше не позволяет новых адресов в этом месяце.',
    orElse('Дождитесь следующего месяца или смените тариф.', c, otherAccount),
  ],
  'addresses-used-up': (c) => [
    c.provider
      ? c.limit === undefined
        ? `Ваш тариф у сервиса ${c.provider} больше адресов не позволяет.`
        : plural(c.limit, {
            one: `Ваш тариф у сервиса ${c.provider} позволяет не больше ${number(c.limit)} такого адреса.`,
            few: `Ваш тариф у сервиса ${c.provider} позволяет не больше ${number(c.limit)} таких адресов.`,
            many: `Ваш тариф у сервиса ${c.provider} позволяет не больше ${number(c.limit)} таких адресов.`,
          })
      : 'Ваш тариф больше адресов не позволяет.',
    orElse('Удалите адрес, который больше не нужен, или смените тариф.', c, otherAccount),
  ],
  'plan-required': ({ domain, provider }) => [
    domain && provider
      ? `Для домена ${domain} нужен платный тариф сервиса ${provider}.`
      : 'Для этого домена нужен платный тариф сервиса.',
    'Выберите другой домен.',
  ],
  'service-unavailable': (c) => [
    c.provider ? `Сервис ${c.provider} временно не работает.` : 'Сервис временно не работает.',
    comeBack(c, 'Попробуйте ещё раз чуть позже.'),
  ],
  'list-too-long': ({ account, limit }) => [
    limit === undefined
      ? 'В списке этого аккаунта слишком много адресов.'
      : account
        ? plural(limit, {
            one: `В списке аккаунта «${account}» больше ${number(limit)} адреса.`,
            few: `В списке аккаунта «${account}» больше ${number(limit)} адресов.`,
            many: `В списке аккаунта «${account}» больше ${number(limit)} адресов.`,
          })
        : plural(limit, {
            one: `В списке этого аккаунта больше ${number(limit)} адреса.`,
            few: `В списке этого аккаунта больше ${number(limit)} адресов.`,
            many: `В списке этого аккаунта больше ${number(limit)} адресов.`,
          }),
    'Aliasmith сохраняет то, что прочитал, и пропускает остальное.',
  ],
}
