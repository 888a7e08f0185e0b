import type { OutcomeFailureWords } from '../catalogue.ts'
import type { FailureContext } from '../failure-words.ts'
import { sentences } from './sentences.ts'

/** What a second creation does. */
const ifRepeated = ({ doubles }: FailureContext): string =>
  doubles ? 'Повторное создание даст ещё один адрес.' : 'Дважды он создан не будет.'

/** Sentences for creations whose answer was lost. Where the service makes the name, only the domain is known. */
export const outcomeFailureWords: OutcomeFailureWords = {
  'outcome-unknown': (c) => [
    c.address
      ? `Ответ потерян, поэтому неизвестно, создан ли адрес ${c.address}.`
      : c.domain
        ? `Ответ потерян, поэтому неизвестно, создан ли адрес на домене ${c.domain}.`
        : 'Ответ потерян, поэтому неизвестно, создан ли адрес.',
    sentences('Проверьте снова, когда связь восстановится.', ifRepeated(c)),
  ],
  'outcome-unknown-error': (c) => [
    c.provider && c.address
      ? `У сервиса ${c.provider} произошла внутренняя ошибка, поэтому неизвестно, создан ли адрес ${c.address}.`
      : c.provider && c.domain
        ? `У сервиса ${c.provider} произошла внутренняя ошибка, поэтому неизвестно, создан ли адрес на домене ${c.domain}.`
        : 'У сервиса произошла внутренняя ошибка, поэтому неизвестно, создан ли адрес.',
    sentences('Проверьте снова чуть позже.', ifRepeated(c)),
  ],
  'outcome-unknown-answer': (c) => [
    c.provider && c.address
      ? `Ответ сервиса ${c.provider} не удаётся прочитать, поэтому неизвестно, создан ли адрес ${c.address}.`
      : c.provider && c.domain
        ? `Ответ сервиса ${c.provider} не удаётся прочитать, поэтому неизвестно, создан ли адрес на домене ${c.domain}.`
        : 'Ответ сервиса не удаётся прочитать, поэтому неизвестно, создан ли адрес.',
    sentences('Проверьте снова позже; возможно, мешает страница входа вашей сети.', ifRepeated(c)),
  ],
  'outcome-unknown-key': (c) => [
    c.provider && c.account && c.address
      ? `С ключом аккаунта «${c.account}» нельзя обратиться к сервису ${c.provider}. Неизвестно, создан ли адрес ${c.address}.`
      : c.provider && c.account && c.domain
        ? `С ключом аккаунта «${c.account}» нельзя обратиться к сервису ${c.provider}. Неизвестно, создан ли адрес на домене ${c.domain}.`
        : 'С ключом этого аккаунта нельзя обратиться к сервису. Неизвестно, создан ли адрес.',
    sentences(
      'Проверьте подключение в разделе «Настройки → Аккаунты», затем повторите проверку.',
      ifRepeated(c),
    ),
  ],
  'outcome-unknown-no-key': (c) => [
    c.account && c.address
      ? `Для аккаунта «${c.account}» не сохранён ключ, поэтому неизвестно, создан ли адрес ${c.address}.`
      : c.account && c.domain
        ? `Для аккаунта «${c.account}» не сохранён ключ, поэтому неизвестно, создан ли адрес на домене ${c.domain}.`
        : 'Для этого аккаунта не сохранён ключ, поэтому неизвестно, создан ли адрес.',
    sentences('Введите ключ в разделе «Настройки → Аккаунты», затем повторите проверку.', ifRepeated(c)),
  ],
  'not-made': ({ address, domain, provider }) => [
    provider && !address && domain
      ? `У сервиса ${provider} нет нового адреса на домене ${domain}.`
      : provider
        ? `У сервиса ${provider} нет такого адреса: он не создан.`
        : 'У сервиса нет такого адреса: он не создан.',
    'Создайте его ещё раз.',
  ],
  'attempt-gone': () => [
    'Больше об этом адресе ничего не известно.',
    'Поищите его в списке; если его там нет, создайте ещё раз.',
  ],
}
