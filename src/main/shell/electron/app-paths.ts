/** Where the parts of the built app are: absolute folders and files. */
export interface AppPaths {
  /** The preload script. */
  readonly preload: string
  /** The folder of the built pages. */
  readonly renderer: string
  /** The folder of the icons. */
  readonly resources: string
}
