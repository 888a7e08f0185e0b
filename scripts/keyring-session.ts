import { spawn } from 'node:child_process'
import { exitCode, run } from './run.ts'

/**
 * Runs a command beside an unlocked gnome-keyring. To be started by `dbus-run-session`, with folders of its own in
 * XDG_DATA_HOME and XDG_RUNTIME_DIR, so that the user's real keyring is neither read nor changed.
 */
const [command = '', ...args] = process.argv.slice(2)

// The daemon reads the password, here an empty line, up to the end of its input. It goes into the background once it is
// ready, and ends with the session.
const keyring = spawn('gnome-keyring-daemon', ['--unlock', '--components=secrets'], {
  stdio: ['pipe', 'ignore', 'ignore'],
})
keyring.stdin.end('\n')
const ready = (await exitCode(keyring)) === 0
if (!ready)
  process.stderr.write('gnome-keyring-daemon did not start; the tests of the keychain are left out.\n')

const env = ready ? { ...process.env, ALIASMITH_TEST_KEYRING: '1' } : process.env
process.exitCode = await run(command, args, { env })
