/** The project's place of publication. */
export interface PublicRepository {
  readonly owner: string
  readonly name: string
  /** Its page, which is also the project's home page. */
  readonly page: string
}

/** The characters that the service allows in the names of owners and repositories. */
const spelling = /^([A-Za-z0-9][A-Za-z0-9-]{0,38})\/([A-Za-z0-9._-]{1,100})$/

/**
 * The repository that runs the release workflow, from `GITHUB_REPOSITORY`.
 * @throws if the name is not `owner/name`, because updates would have no address.
 */
export function publicRepository(
  env: Readonly<Record<string, string | undefined>>,
): PublicRepository | undefined {
  const written = env.GITHUB_REPOSITORY
  if (written === undefined || written === '') return undefined
  const [, owner, name] = spelling.exec(written) ?? []
  if (owner === undefined || name === undefined) {
    throw new Error(`GITHUB_REPOSITORY is "${written}", which is not of the form owner/name.`)
  }
  return { owner, name, page: `https://github.com/${owner}/${name}` }
}
