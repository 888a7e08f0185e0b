import type { Notice } from '../../../shared/views/snapshot.ts'
import { words } from '../../../shared/words/words.ts'
import type { NoticeToShow } from '../../base/notice-to-show.ts'
import type { After } from '../../base/wall-clock.ts'
import type { SettingsStore } from '../../settings/settings.ts'
import type { DesktopNotification } from '../../shell/shell.ts'
import type { LoadUpdater, Updater } from '../../shell/updater.ts'
import type { Notices } from '../notices.ts'
import type { AppPreferences } from '../preferences.ts'
import { isDue, untilDue } from './due.ts'

type Stage = { readonly step: 'found' | 'downloading' | 'downloaded'; readonly version: string }

const noticeId = 'update'
/** The start has more urgent work. Milliseconds. */
const firstLookAfter = 30_000

/**
 * Looks for new versions, reports one and does what the user asks for. Nothing is downloaded or installed unasked. The
 * settings keep the time of the last look and the reported version.
 */
export function createUpdates(parts: {
  readonly loadUpdater: LoadUpdater
  readonly preferences: Pick<AppPreferences, 'read'>
  readonly settings: SettingsStore
  readonly notices: Notices
  announce(notification: DesktopNotification): void
  /** Opens the settings, which show the notices and their actions. */
  openSettings(): void
  now(): number
  /** Calls back by the wall clock, so that a computer that slept looks when it wakes. */
  readonly after: After
  /** Logs an error. */
  log(what: string, error: unknown): void
}) {
  const { settings, notices, now } = parts
  let loading: Promise<Updater | undefined> | undefined
  let stage: Stage | undefined
  let looked = false

  const updater = () => {
    loading ??= parts.loadUpdater().catch((error) => {
      loading = undefined
      throw error
    })
    return loading
  }
  const remembered = () => settings.read().updates ?? {}
  // A failed write only repeats a notice.
  const remember = (more: ReturnType<typeof remembered>) =>
    settings.write({ ...settings.read(), updates: { ...remembered(), ...more } })
  const show = (say: NoticeToShow['say'], update?: Notice['update']) =>
    notices.add({ id: noticeId, say, ...(update === undefined ? {} : { update }) })

  async function look(): Promise<void> {
    if (!parts.preferences.read().lookForUpdates || stage?.step === 'downloading') return
    if (!isDue(now(), remembered().lookedAt, looked)) return
    try {
      const found = await (await updater())?.find()
      if (found !== undefined && found !== stage?.version) report(found)
    } catch (error) {
      parts.log('Looking for a new version', error)
    } finally {
      looked = true
      remember({ lookedAt: now() })
    }
  }

  function report(version: string): void {
    stage = { step: 'found', version }
    const { told, dismissed } = remembered()
    if (dismissed !== version) show(() => words().updates.found(version), 'download')
    if (told === version) return
    remember({ told: version })
    const download = () => void proceed()
    parts.announce({
      title: words().updates.title,
      body: words().updates.found(version)[0],
      onClick: parts.openSettings,
      actions: [{ label: words().updates.download, run: download }],
    })
  }

  async function proceed(): Promise<void> {
    // Nothing was found, or another click was faster.
    if (stage === undefined || stage.step === 'downloading') return
    if (stage.step === 'found') await download(stage.version)
    else await install(stage.version)
  }

  async function download(version: string): Promise<void> {
    stage = { step: 'downloading', version }
    show(() => words().updates.downloading(version))
    try {
      await (await updater())?.download()
    } catch (error) {
      parts.log('Downloading a new version', error)
      stage = { step: 'found', version }
      show(() => words().updates.notDownloaded(version), 'download')
      return
    }
    stage = { step: 'downloaded', version }
    show(() => words().updates.downloaded(version), 'install')
    const installNow = () => void proceed()
    parts.announce({
      title: words().updates.title,
      body: words().updates.downloaded(version)[0],
      actions: [{ label: words().updates.install, run: installNow }],
    })
  }

  async function install(version: string): Promise<void> {
    try {
      const loaded = await updater()
      loaded?.install()
    } catch (error) {
      parts.log('Installing a new version', error)
      show(() => words().updates.notInstalled(version), 'install')
    }
  }

  return {
    /** Looks now, if it is due and the user wants it. Never rejects: an error is logged, and the next day tries again. */
    look,
    /**
     * Does the step that the notice offers: downloads the version that was found, or installs the downloaded version.
     * Never rejects: an error is logged and shown in the notice.
     */
    proceed,
    /** Remembers the dismissal if the notice is this one, so that no start shows it again. */
    dismissed(id: string): void {
      if (id === noticeId && stage !== undefined) remember({ dismissed: stage.version })
    },
    /** Looks in a while and then once a day. The returned function stops it. */
    start(): () => void {
      let isStopped = false
      let cancel = parts.after(firstLookAfter, lookAndPlan)
      async function lookAndPlan(): Promise<void> {
        await look()
        if (!isStopped) cancel = parts.after(untilDue(now(), remembered().lookedAt), lookAndPlan)
      }
      return () => {
        isStopped = true
        cancel()
      }
    },
  }
}

export type Updates = ReturnType<typeof createUpdates>
