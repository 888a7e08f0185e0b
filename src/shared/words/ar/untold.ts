import type { UntoldWords } from '../catalogue.ts'

/** What is kept here and not at its service. The cause and what to do follow. */
export const untoldWords: UntoldWords = {
  label: (service) => `التسمية محفوظة هنا، لكن خدمة ${service} لم تُبلَّغ بها.`,
  pin: (service) => `العنوان مثبّت هنا، لكن خدمة ${service} لم تُبلَّغ بذلك.`,
  unpin: (service) => `لم يعد العنوان مثبّتًا هنا، لكن خدمة ${service} لم تُبلَّغ بذلك.`,
}
