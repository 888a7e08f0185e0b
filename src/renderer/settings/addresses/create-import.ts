import { createSignal, onCleanup, onMount } from 'solid-js'
import type { Failure } from '../../../shared/failure.ts'
import { type Result, success } from '../../../shared/result.ts'
import {
  type ImportOutcome,
  type ImportPlan,
  type ImportProgress,
  importPartMaxLength,
} from '../../../shared/views/address-list.ts'
import { latest } from '../../ui/latest.ts'
import type { Settings } from '../create-settings.ts'
import { findEncoding, type TextEncoding, textParts } from './text-encoding.ts'
import { nameOfEncoding, t } from './words.ts'

type ShownFailure = Pick<Failure, 'message' | 'hint'> &
  Partial<Pick<Failure, 'reason' | 'columns' | 'program'>>

/** The step under way; `idle` when the plan or a failure is shown. */
type Stage = 'read' | ImportProgress['stage'] | 'idle'

const ownerColumns = ['account', 'provider']

const chosenOf = (plan: ImportPlan | undefined) =>
  (plan?.domains ?? []).filter(({ chosen }) => chosen).map(({ name }) => name)

/** Reads a file into a plan, and imports it on request. */
export function createImport(
  api: Settings['api'],
  file: File,
  onDone: (outcome: ImportOutcome | 'cancelled') => void,
) {
  const [stage, setStage] = createSignal<Stage>('read')
  const [progress, setProgress] = createSignal({ done: 0, total: file.size })
  const [plan, setPlan] = createSignal<ImportPlan>()
  const [failure, setFailure] = createSignal<ShownFailure>()
  const [found, setFound] = createSignal<{ readonly encoding: TextEncoding; readonly guessed: boolean }>()
  const [replaceNewer, setReplaceNewer] = createSignal(false)
  /** The program of the last reading, which stays shown during the next. */
  const [program, setProgram] = createSignal<string>()
  /** The domains that the user chose; `undefined` before the first choice. */
  let domains: string[] | undefined
  const [owner, setOwner] = createSignal<string>()
  let importId: number | undefined
  let isChanged = false
  const takeTurn = latest()
  /** Whether the last started reading of the file is still wanted. */
  let isWanted = takeTurn()

  function refuse(shown: ShownFailure): void {
    setFailure(shown)
    setProgram(shown.program)
    setStage('idle')
  }

  function drop(): void {
    isWanted = takeTurn()
    if (importId !== undefined) void api.dropImport({ importId })
    importId = undefined
  }

  /** Sends the text part by part. Returns the failure of a part, if any, or `undefined` if this reading was given up. */
  async function send(
    encoding: TextEncoding,
    isStillWanted: () => boolean,
  ): Promise<Result<null> | undefined> {
    const begun = await api.beginImport({ writtenAt: file.lastModified, accountId: owner() })
    if (!begun.ok) return begun
    const id = begun.value.importId
    if (!isStillWanted()) {
      void api.dropImport({ importId: id })
      return undefined
    }
    importId = id
    for await (const { text, read } of textParts(file, encoding, importPartMaxLength)) {
      if (!isStillWanted()) return undefined
      const added = await api.addImportPart({ importId: id, text })
      if (!isStillWanted()) return undefined
      if (!added.ok) return added
      setProgress({ done: read, total: file.size })
    }
    return success(null)
  }

  async function readAs(encoding: TextEncoding): Promise<void> {
    drop()
    const isStillWanted = isWanted
    setPlan(undefined)
    setFailure(undefined)
    setProgress({ done: 0, total: file.size })
    setStage('read')
    try {
      const sent = await send(encoding, isStillWanted)
      if (sent === undefined) return
      if (sent.ok) await planAgain()
      else refuse(sent.failure)
    } catch (error) {
      if (!isStillWanted()) return
      const isMiscoded = error instanceof TypeError
      refuse(
        isMiscoded
          ? {
              message: t('import.encoding.wrong', nameOfEncoding(encoding)),
              hint: t('import.encoding.again'),
            }
          : { message: t('import.unreadable'), hint: t('import.again') },
      )
    }
  }

  async function planAgain(): Promise<void> {
    const isStillWanted = isWanted
    // A choice that is made while the file is planned is planned afterwards.
    isChanged = true
    if (importId === undefined || stage() === 'plan') return
    setStage('plan')
    while (isChanged) {
      isChanged = false
      const answer = await api.planImport({ importId, replaceNewer: replaceNewer(), domains })
      if (!isStillWanted()) return
      if (!answer.ok) return refuse(answer.failure)
      setPlan(answer.value)
      setProgram(answer.value.program)
    }
    setStage('idle')
  }

  async function begin(): Promise<void> {
    const isStillWanted = isWanted
    const encoding = await findEncoding(file, navigator.language)
    if (!isStillWanted()) return
    if ('refused' in encoding) {
      const hint = t(encoding.refused === 'archive' ? 'import.archive.again' : 'import.again')
      return refuse({ message: t(`import.${encoding.refused}`), hint })
    }
    setFound(encoding)
    await readAs(encoding.encoding)
  }

  onCleanup(
    api.on.importProgress((step) => {
      if (step.importId !== importId) return
      if (stage() === 'apply' && step.stage === 'undo') setStage('undo')
      if (step.stage === stage()) setProgress({ done: step.done, total: step.total })
    }),
  )
  onCleanup(drop)
  onMount(() => void begin())

  return {
    stage,
    progress,
    plan,
    failure,
    encoding: found,
    replaceNewer,
    owner,
    program,
    /** Whether the file lacks only the account of its addresses. */
    lacksOwner: () => {
      const { columns = [], reason } = failure() ?? {}
      if (reason === 'import-without-account') return true
      return columns.length > 0 && columns.every((name) => ownerColumns.includes(name))
    },
    chooseOwner(accountId: string): void {
      setOwner(accountId)
      domains = undefined
      const encoding = found()?.encoding
      if (encoding !== undefined) void readAs(encoding)
    },
    chooseEncoding(encoding: TextEncoding): void {
      setFound({ encoding, guessed: true })
      void readAs(encoding)
    },
    chooseLabels(replaces: boolean): void {
      setReplaceNewer(replaces)
      void planAgain()
    },
    /** Chooses a domain of a file of logins, or drops it. */
    chooseDomain(name: string, isChosen: boolean): void {
      const others = (domains ?? chosenOf(plan())).filter((other) => other !== name)
      domains = isChosen ? [...others, name] : others
      void planAgain()
    },
    async apply(): Promise<void> {
      if (importId === undefined || stage() !== 'idle') return
      setFailure(undefined)
      setProgress({ done: 0, total: 1 })
      setStage('apply')
      const answer = await api.applyImport({ importId })
      if (answer.ok || answer.failure.reason === 'import-cancelled') {
        importId = undefined
        return onDone(answer.ok ? answer.value : 'cancelled')
      }
      refuse(answer.failure)
    },
    /** Undoes the import so far; returns whether there was anything to undo. */
    cancel(): boolean {
      if (stage() !== 'apply' && stage() !== 'undo') return false
      if (importId !== undefined) void api.dropImport({ importId })
      setStage('undo')
      return true
    },
  }
}

/** Reads a file into a plan, and imports it on request. */
export type FileImport = ReturnType<typeof createImport>
