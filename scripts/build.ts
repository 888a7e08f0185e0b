import { rm, writeFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { build } from 'vite'
import { previewBuilds } from '../vite.preview.config.ts'
import { laterBuild, windowBuild, wordsBuilds } from '../vite.windows.config.ts'
import { builtMark } from './freshness.ts'
import { shippedLicences } from './licences.ts'
import { writePackageTexts } from './packages/package-texts.ts'
import { runTool } from './run.ts'

// Removed until everything is built, so that an interrupted build does not count.
await rm(builtMark, { force: true })

const code = await runTool('electron-vite', ['build', '--logLevel', 'warn'])
if (code !== 0) process.exit(code)
for (const config of [laterBuild(), windowBuild('settings'), ...wordsBuilds, ...previewBuilds])
  await build(config)
// The page About reads this on demand.
await writeFile('out/licences.json', JSON.stringify(shippedLicences(resolve('.'))))
await writePackageTexts(process.env)

await writeFile(builtMark, '')
