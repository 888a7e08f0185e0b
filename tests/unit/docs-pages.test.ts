import { existsSync, globSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { describe, expect, it } from 'vitest'

const read = (file: string) => readFileSync(file, 'utf8')

/** The local files that a page links to or shows. */
function linksOf(page: string): readonly string[] {
  const found = [...read(page).matchAll(/\]\(([^)\s#]+)(?:#[^)]*)?\)|(?:src|srcset)="([^"]+)"/g)]
  return found
    .map(([, link, picture]) => link ?? picture ?? '')
    .filter((link) => !/^[a-z]+:/.test(link))
    .map((link) => normalize(join(dirname(page), link)))
}

const pages = ['README.md', 'CONTRIBUTING.md', ...globSync('docs/**/*.md')]

describe('the pages of the documentation', () => {
  it('link to files that exist', () => {
    const missing = pages.flatMap((page) =>
      linksOf(page)
        .filter((file) => !existsSync(file))
        .map((file) => `${page}: ${file}`),
    )
    expect(missing).toEqual([])
  })

  it('are all in the contents', () => {
    const listed = new Set(linksOf('docs/README.md'))
    // Each language has a page of terms, which the page of languages lists.
    const terms = new Set(linksOf('docs/translations/README.md'))
    const lost = globSync('docs/**/*.md').filter(
      (page) => page !== 'docs/README.md' && !listed.has(page) && !terms.has(page),
    )
    expect(lost).toEqual([])
  })

  it('begin with a README of about 250 words', () => {
    const text = read('README.md').replace(/<[^>]*>|```|\||[-*#·]/g, ' ')
    expect(text.split(/\s+/).filter(Boolean).length).toBeLessThanOrEqual(300)
  })

  it('name every source that a new language needs', () => {
    const table = read('docs/translations/README.md').split('## Add a language')[1]?.split('\n\n')[2] ?? ''
    const listed = [...table.matchAll(/^\| `([^`]+)`/gm)].map(([, file]) => file?.replace('TAG', 'zh-Hans'))
    // No word of English has the letters of this tag.
    const naming = globSync(['src/**/*.{ts,tsx,html,css}', 'scripts/**/*.ts', '*.ts']).filter((file) =>
      read(file).includes('zh-Hans'),
    )
    const own = 'src/shared/words/zh-Hans/'
    expect(naming.filter((file) => !file.startsWith(own)).sort()).toEqual(
      listed.filter((file) => file?.endsWith('.ts') && !file.startsWith(own)).sort(),
    )
    expect(naming.some((file) => file.startsWith(own))).toBe(true)
    expect(listed).toEqual(expect.arrayContaining([`${own}*.ts`, 'docs/translations/zh-Hans.md']))
  })
})
