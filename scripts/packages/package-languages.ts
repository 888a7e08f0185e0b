import { packagesWords as ar } from '../../src/shared/words/ar/packages.ts'
import type { PackagesWords } from '../../src/shared/words/catalogue.ts'
import { packagesWords as de } from '../../src/shared/words/de/packages.ts'
import { packagesWords as en } from '../../src/shared/words/en/packages.ts'
import { packagesWords as es } from '../../src/shared/words/es/packages.ts'
import { packagesWords as fr } from '../../src/shared/words/fr/packages.ts'
import { packagesWords as it } from '../../src/shared/words/it/packages.ts'
import { packagesWords as ja } from '../../src/shared/words/ja/packages.ts'
import type { Language } from '../../src/shared/words/language.ts'
import { packagesWords as nl } from '../../src/shared/words/nl/packages.ts'
import { packagesWords as pl } from '../../src/shared/words/pl/packages.ts'
import { packagesWords as pt } from '../../src/shared/words/pt-BR/packages.ts'
import { packagesWords as ru } from '../../src/shared/words/ru/packages.ts'
import { packagesWords as zh } from '../../src/shared/words/zh-Hans/packages.ts'

/** A language of the app in its packages: its phrases, and its names in the files of each system. */
export interface PackageLanguage {
  readonly words: PackagesWords
  /** Chromium's name, which its files on Windows and Linux have; those on macOS have `_` for `-`. */
  readonly chromium: string
  /** The locales of menu entries (Desktop Entry Specification, “Localized values for keys”). */
  readonly menu: readonly string[]
  /** electron-builder's name, and the number of the language on Windows (MS-LCID). */
  readonly windows: readonly [name: string, number: number]
}

/**
 * How packages name each language. A country counts only where the app counts it, so all who read Portuguese get `pt`.
 */
export const packageLanguages: Readonly<Record<Language, PackageLanguage>> = {
  ar: { words: ar, chromium: 'ar', menu: ['ar'], windows: ['ar_SA', 1025] },
  de: { words: de, chromium: 'de', menu: ['de'], windows: ['de_DE', 1031] },
  // Entries without a locale are English.
  en: { words: en, chromium: 'en-US', menu: [], windows: ['en_US', 1033] },
  es: { words: es, chromium: 'es', menu: ['es'], windows: ['es_ES', 3082] },
  fr: { words: fr, chromium: 'fr', menu: ['fr'], windows: ['fr_FR', 1036] },
  it: { words: it, chromium: 'it', menu: ['it'], windows: ['it_IT', 1040] },
  ja: { words: ja, chromium: 'ja', menu: ['ja'], windows: ['ja_JP', 1041] },
  nl: { words: nl, chromium: 'nl', menu: ['nl'], windows: ['nl_NL', 1043] },
  pl: { words: pl, chromium: 'pl', menu: ['pl'], windows: ['pl_PL', 1045] },
  'pt-BR': { words: pt, chromium: 'pt-BR', menu: ['pt'], windows: ['pt_BR', 1046] },
  ru: { words: ru, chromium: 'ru', menu: ['ru'], windows: ['ru_RU', 1049] },
  'zh-Hans': { words: zh, chromium: 'zh-CN', menu: ['zh_CN', 'zh_SG'], windows: ['zh_CN', 2052] },
}
