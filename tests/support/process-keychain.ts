import { createFileKeychain } from './file-keychain.ts'

/** The keychain of a process of a test, in the place of the system's own. */
export const createOsKeychain = () => createFileKeychain(process.env.TEST_KEYCHAIN ?? '')
