import type { UntoldWords } from '../catalogue.ts'

/** What is kept here and not at its service. The cause and what to do follow. */
export const untoldWords: UntoldWords = {
  label: (service) => `Метка сохранена здесь, но сервису ${service} не передана.`,
  pin: (service) => `Адрес закреплён здесь, но сервису ${service} это не передано.`,
  unpin: (service) => `Адрес здесь больше не закреплён, но сервису ${service} это не передано.`,
}
