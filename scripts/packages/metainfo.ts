import type { PackagesWords } from '../../src/shared/words/catalogue.ts'
import { appId } from './app-id.ts'
import { packageLanguages } from './package-languages.ts'

/** The file for the catalogues of programs on Linux, in the folder of the packages' texts. */
export const metainfoFile = `linux/${appId}.metainfo.xml`

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

/** An element in every language. English comes first and has no mark. */
function inLanguages(name: string, phrase: (words: PackagesWords) => string): readonly string[] {
  const { en, ...others } = packageLanguages
  const element = (mark: string, words: PackagesWords) =>
    `<${name}${mark}>${escaped(phrase(words))}</${name}>`
  return [
    element('', en.words),
    ...Object.values(others).flatMap(({ words, menu }) =>
      menu.map((locale) => element(` xml:lang="${locale.replace('_', '-')}"`, words)),
    ),
  ]
}

/**
 * What catalogues of programs on Linux say of the app (AppStream, “Upstream Metadata”).
 * @param page the home page, if the project has one.
 */
export function metainfo(page: string | undefined): string {
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<component type="desktop-application">',
    `<id>${appId}</id>`,
    '<metadata_license>MIT</metadata_license>',
    '<project_license>MIT</project_license>',
    '<name>Aliasmith</name>',
    ...inLanguages('summary', ({ purpose }) => purpose),
    '<description>',
    ...inLanguages('p', ({ description }) => description),
    '</description>',
    `<launchable type="desktop-id">${appId}.desktop</launchable>`,
    '<developer_name>Aliasmith contributors</developer_name>',
    ...(page === undefined
      ? []
      : [`<url type="homepage">${page}</url>`, `<url type="bugtracker">${page}/issues</url>`]),
    '<content_rating type="oars-1.1"/>',
    '</component>',
    '',
  ].join('\n')
}
