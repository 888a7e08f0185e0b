import { readFileSync } from 'node:fs'

/* Ends with 1 unless the released tag is the version of package.json. */

const { version }: { readonly version: string } = JSON.parse(readFileSync('package.json', 'utf8'))
const tag = process.env.GITHUB_REF_NAME
if (tag !== `v${version}`) {
  process.stderr.write(`The tag is ${tag}, but package.json is of version ${version}.\n`)
  process.exitCode = 1
}
