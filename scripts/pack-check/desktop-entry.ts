/** A menu entry of Linux: its groups in their order, each with its keys and values. */
export type DesktopEntry = ReadonlyMap<string, ReadonlyMap<string, string>>

/** The keys of the Desktop Entry Specification 1.5 that an application may have, and how their values look. */
const keys: Readonly<Record<string, RegExp>> = {
  Type: /^Application$/,
  Version: /^1\.\d$/,
  Name: /\S/,
  GenericName: /\S/,
  Comment: /\S/,
  Keywords: /^(?:[^;]+;)+$/,
  Icon: /^[\w.-]+$/,
  Exec: /^\S+(?: (?:%[fFuU]|--[a-z-]+))*$/,
  TryExec: /^\S+$/,
  Terminal: /^(?:true|false)$/,
  StartupNotify: /^(?:true|false)$/,
  StartupWMClass: /^\S+$/,
  Actions: /^(?:[A-Za-z0-9-]+;)+$/,
  MimeType: /^(?:[a-z0-9-]+\/[\w.+-]+;)+$/,
  Categories: /^(?:[A-Za-z]+;)+$/,
}

const actionKeys = ['Name', 'Icon', 'Exec']

/** Registered main categories of the menu specification, of which an entry needs one. */
const mainCategories = [
  'AudioVideo',
  'Development',
  'Education',
  'Game',
  'Graphics',
  'Network',
  'Office',
  'Settings',
  'System',
  'Utility',
]

/**
 * Reads a menu entry.
 * @throws on a line that is neither a group, a key nor a comment, and on what occurs twice.
 */
export function readDesktopEntry(text: string): DesktopEntry {
  const groups = new Map<string, Map<string, string>>()
  let group: Map<string, string> | undefined
  for (const line of text.split('\n')) {
    if (line === '' || line.startsWith('#')) continue
    const name = /^\[([^[\]]+)\]$/.exec(line)?.[1]
    const [, key, value] = /^([A-Za-z0-9-]+) *= *(.*)$/.exec(line) ?? []
    if (name !== undefined) {
      if (groups.has(name)) throw new Error(`The group ${name} occurs twice.`)
      group = new Map()
      groups.set(name, group)
    } else if (group !== undefined && key !== undefined && value !== undefined) {
      if (group.has(key)) throw new Error(`${key} occurs twice.`)
      group.set(key, value)
    } else throw new Error(`"${line}" is no line of a menu entry.`)
  }
  return groups
}

/** What breaks the specification, or keeps the app's own actions from working. */
export function entryProblems(text: string): readonly string[] {
  let entry: DesktopEntry
  try {
    entry = readDesktopEntry(text)
  } catch (error) {
    return [String(error)]
  }
  const main = entry.get('Desktop Entry')
  if (main === undefined || entry.keys().next().value !== 'Desktop Entry') {
    return ['it does not begin with the group Desktop Entry']
  }
  const listed = (main.get('Actions') ?? '').split(';').filter(Boolean)
  const described = [...entry.keys()].flatMap((name) => /^Desktop Action (.+)$/.exec(name)?.[1] ?? [])
  const categories = (main.get('Categories') ?? '').split(';')
  return [
    ...['Type', 'Name', 'Exec', 'Icon', 'Categories']
      .filter((key) => !main.has(key))
      .map((key) => `${key} is missing`),
    ...[...main].flatMap(([key, value]) => keyProblems(key, value)),
    ...listed
      .filter((name) => !described.includes(name))
      .map((name) => `the action ${name} is not described`),
    ...described.filter((name) => !listed.includes(name)).map((name) => `the action ${name} is not listed`),
    ...described.flatMap((name) =>
      actionProblems(name, entry.get(`Desktop Action ${name}`) ?? new Map(), main.get('Exec') ?? ''),
    ),
    ...(categories.some((name) => mainCategories.includes(name)) ? [] : ['it has no main category']),
  ]
}

function keyProblems(key: string, value: string): readonly string[] {
  if (key.startsWith('X-')) return []
  const form = keys[key]
  if (form === undefined) return [`${key} is no key of an application`]
  return form.test(value) ? [] : [`${key} cannot be "${value}"`]
}

function actionProblems(name: string, action: ReadonlyMap<string, string>, exec: string): readonly string[] {
  const [program] = exec.split(' ')
  const own = action.get('Exec') ?? ''
  return [
    ...[...action.keys()]
      .filter((key) => !actionKeys.includes(key))
      .map((key) => `${key} is no key of an action`),
    ...(action.has('Name') ? [] : [`the action ${name} has no name`]),
    ...(own.split(' ')[0] === program ? [] : [`the action ${name} starts "${own}" and not ${program}`]),
  ]
}
