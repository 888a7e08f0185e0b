import type { DatabaseSync } from 'node:sqlite'
import { lettersExpression } from './letters.ts'

/**
 * Every change of the schema, oldest first. The file's `user_version` counts the steps that it has taken. A released
 * step is therefore never edited; a new step goes to the end.
 */
export const migrations: readonly string[] = [
  `
  CREATE TABLE accounts (
    number INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    provider TEXT NOT NULL,
    nickname TEXT NOT NULL
  ) STRICT;

  CREATE TABLE addresses (
    id INTEGER PRIMARY KEY,
    account INTEGER NOT NULL REFERENCES accounts (number),
    address TEXT NOT NULL,
    local_part TEXT NOT NULL,
    domain TEXT NOT NULL,
    destination TEXT,
    label TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('active', 'deleted')),
    remote_id TEXT,
    search_text TEXT NOT NULL
  ) STRICT;
  CREATE INDEX addresses_by_age ON addresses (created_at, id, account, state, search_text);
  CREATE INDEX addresses_by_address ON addresses (account, address);
  CREATE UNIQUE INDEX addresses_active_once ON addresses (account, address) WHERE state = 'active';

  CREATE TABLE attempts (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    account INTEGER NOT NULL REFERENCES accounts (number),
    address TEXT NOT NULL,
    label TEXT NOT NULL,
    started_at INTEGER NOT NULL
  ) STRICT;

  CREATE TABLE requests (
    account INTEGER NOT NULL REFERENCES accounts (number),
    at INTEGER NOT NULL
  ) STRICT;
  CREATE INDEX requests_by_account ON requests (account, at);
  `,
  `
  CREATE TABLE handles (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    account INTEGER NOT NULL REFERENCES accounts (number),
    handle TEXT NOT NULL,
    state TEXT NOT NULL
      CHECK (state IN ('claimed', 'claiming', 'absent', 'releasing', 'released', 'gone', 'not-yours')),
    adopted INTEGER NOT NULL CHECK (adopted IN (0, 1)),
    destination TEXT,
    started_at INTEGER NOT NULL,
    UNIQUE (account, handle)
  ) STRICT;

  CREATE TABLE handle_domains (
    handle INTEGER NOT NULL REFERENCES handles (id),
    domain TEXT NOT NULL,
    enabled INTEGER CHECK (enabled IN (0, 1)),
    wanted INTEGER CHECK (wanted IN (0, 1)),
    PRIMARY KEY (handle, domain)
  ) STRICT, WITHOUT ROWID;
  `,
  // The service's label at the last comparison, and when an account's list was last read to its end.
  `
  ALTER TABLE addresses ADD COLUMN service_label TEXT;
  ALTER TABLE accounts ADD COLUMN listed_at INTEGER;
  `,
  // The state `off`, since when a list lacks an address, and the server of an account. SQLite cannot change a CHECK in
  // place.
  `
  CREATE TABLE addresses_with_states (
    id INTEGER PRIMARY KEY,
    account INTEGER NOT NULL REFERENCES accounts (number),
    address TEXT NOT NULL,
    local_part TEXT NOT NULL,
    domain TEXT NOT NULL,
    destination TEXT,
    label TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('active', 'off', 'deleted')),
    remote_id TEXT,
    search_text TEXT NOT NULL,
    service_label TEXT,
    missed_at INTEGER
  ) STRICT;
  INSERT INTO addresses_with_states SELECT id, account, address, local_part, domain, destination, label, created_at,
    state, remote_id, search_text, service_label, NULL FROM addresses;
  DROP TABLE addresses;
  ALTER TABLE addresses_with_states RENAME TO addresses;
  CREATE INDEX addresses_by_age ON addresses (created_at, id, account, state, search_text);
  CREATE INDEX addresses_by_address ON addresses (account, address);
  CREATE UNIQUE INDEX addresses_exist_once ON addresses (account, address) WHERE state <> 'deleted';
  CREATE INDEX addresses_missed ON addresses (account, missed_at) WHERE missed_at > 0 AND state <> 'deleted';
  ALTER TABLE accounts ADD COLUMN server TEXT;
  UPDATE addresses SET state = 'deleted' FROM handles
    WHERE handles.account = addresses.account AND handle = local_part AND handles.state IN ('released', 'gone', 'not-yours');
  UPDATE addresses SET state = 'off' FROM handles JOIN handle_domains ON handle_domains.handle = handles.id
    WHERE handles.account = addresses.account AND handles.handle = local_part AND handle_domains.domain = addresses.domain
      AND handles.state = 'claimed' AND enabled = 0 AND addresses.state = 'active';
  `,
  // The search texts that still have an old form: ids after `after`, up to and including `upto`.
  `
  CREATE TABLE refolding (after INTEGER NOT NULL, upto INTEGER NOT NULL) STRICT;
  INSERT INTO refolding SELECT 0, id FROM addresses ORDER BY id DESC LIMIT 1;
  `,
  // Deletions by the id of their address; `deleted_at` is empty while the outcome is unknown.
  `
  CREATE TABLE deletions (
    id INTEGER PRIMARY KEY REFERENCES addresses (id),
    started_at INTEGER NOT NULL,
    deleted_at INTEGER
  ) STRICT;
  `,
  // When the service answered a creation with a conflict, by the service's clock.
  `
  ALTER TABLE attempts ADD COLUMN answered_from INTEGER;
  ALTER TABLE attempts ADD COLUMN answered_to INTEGER;
  `,
  // The changes of an unfinished import, and when labels were changed here.
  `
  CREATE TABLE imported (
    id INTEGER PRIMARY KEY,
    added INTEGER NOT NULL CHECK (added IN (0, 1)),
    label TEXT,
    service_label TEXT,
    state TEXT,
    destination TEXT,
    remote_id TEXT
  ) STRICT;
  CREATE TABLE imported_accounts (number INTEGER PRIMARY KEY) STRICT;
  CREATE TABLE label_times (id INTEGER PRIMARY KEY, at INTEGER NOT NULL) STRICT;
  `,
  // The state `trashed`. Deletions become changes to any state; while they refer to the addresses, those cannot move.
  `
  CREATE TABLE changes (
    id INTEGER PRIMARY KEY,
    wanted TEXT NOT NULL CHECK (wanted IN ('active', 'off', 'trashed', 'deleted')),
    started_at INTEGER NOT NULL,
    ended_at INTEGER
  ) STRICT;
  INSERT INTO changes SELECT id, 'deleted', started_at, deleted_at FROM deletions;
  CREATE INDEX changes_open ON changes (started_at) WHERE ended_at IS NULL;
  DROP TABLE deletions;
  CREATE TABLE addresses_with_trash (
    id INTEGER PRIMARY KEY,
    account INTEGER NOT NULL REFERENCES accounts (number),
    address TEXT NOT NULL,
    local_part TEXT NOT NULL,
    domain TEXT NOT NULL,
    destination TEXT,
    label TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('active', 'off', 'trashed', 'deleted')),
    remote_id TEXT,
    search_text TEXT NOT NULL,
    service_label TEXT,
    missed_at INTEGER
  ) STRICT;
  INSERT INTO addresses_with_trash SELECT id, account, address, local_part, domain, destination, label, created_at,
    state, remote_id, search_text, service_label, missed_at FROM addresses;
  DROP TABLE addresses;
  ALTER TABLE addresses_with_trash RENAME TO addresses;
  CREATE INDEX addresses_by_age ON addresses (created_at, id, account, state, search_text);
  CREATE INDEX addresses_by_address ON addresses (account, address);
  CREATE UNIQUE INDEX addresses_exist_once ON addresses (account, address) WHERE state <> 'deleted';
  CREATE INDEX addresses_missed ON addresses (account, missed_at) WHERE missed_at > 0 AND state <> 'deleted';
  `,
  // Attempts at addresses that the service names. The next attempt's id is copied, because ids are never reused.
  `
  CREATE TABLE attempts_at_domains (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    account INTEGER NOT NULL REFERENCES accounts (number),
    address TEXT,
    label TEXT NOT NULL,
    started_at INTEGER NOT NULL,
    answered_from INTEGER,
    answered_to INTEGER,
    domain TEXT NOT NULL,
    beginning TEXT,
    mark TEXT
  ) STRICT;
  INSERT INTO attempts_at_domains SELECT id, account, address, label, started_at, answered_from, answered_to,
    substr(address, instr(address, '@') + 1), NULL, NULL FROM attempts;
  DELETE FROM sqlite_sequence WHERE name = 'attempts_at_domains';
  INSERT INTO sqlite_sequence SELECT 'attempts_at_domains', seq FROM sqlite_sequence WHERE name = 'attempts';
  DROP TABLE attempts;
  ALTER TABLE attempts_at_domains RENAME TO attempts;
  `,
  // Pins, and what the user set here and a service was or was not told. The index holds what the page Addresses searches.
  `
  ALTER TABLE addresses ADD COLUMN pinned INTEGER NOT NULL DEFAULT 0 CHECK (pinned IN (0, 1));
  ALTER TABLE addresses ADD COLUMN service_pinned INTEGER CHECK (service_pinned IN (0, 1));
  ALTER TABLE imported ADD COLUMN pinned INTEGER;
  ALTER TABLE imported ADD COLUMN service_pinned INTEGER;
  CREATE TABLE tellings (
    id INTEGER NOT NULL,
    fact TEXT NOT NULL CHECK (fact IN ('label', 'pinned', 'destination')),
    began_at INTEGER NOT NULL,
    ended_at INTEGER,
    sent INTEGER NOT NULL CHECK (sent IN (0, 1)),
    PRIMARY KEY (id, fact)
  ) STRICT, WITHOUT ROWID;
  DROP INDEX addresses_by_age;
  CREATE INDEX addresses_by_age ON addresses (created_at, id, account, state, search_text, pinned, destination);
  CREATE INDEX addresses_pinned ON addresses (account) WHERE pinned = 1;
  `,
  // When addresses were last copied. The indexes hold the letters of the search texts; each begins with another order.
  // None has the columns of another one, so that a damaged file shows which index a row is from.
  `
  ALTER TABLE addresses ADD COLUMN copied_at INTEGER;
  DROP INDEX addresses_by_age;
  CREATE INDEX addresses_by_age
    ON addresses (created_at, id, account, state, ${lettersExpression}, search_text, pinned, destination);
  CREATE INDEX addresses_by_name
    ON addresses (search_text, id, account, state, ${lettersExpression}, pinned, destination);
  CREATE INDEX addresses_by_copy
    ON addresses (copied_at, id, account, state, pinned, ${lettersExpression}, search_text, destination)
    WHERE copied_at IS NOT NULL;
  CREATE INDEX addresses_by_destination ON addresses (destination, id);
  `,
  // The names that recipients see.
  `
  ALTER TABLE addresses ADD COLUMN display_name TEXT;
  CREATE TABLE tellings_with_names (
    id INTEGER NOT NULL,
    fact TEXT NOT NULL CHECK (fact IN ('label', 'pinned', 'destination', 'displayName')),
    began_at INTEGER NOT NULL,
    ended_at INTEGER,
    sent INTEGER NOT NULL CHECK (sent IN (0, 1)),
    PRIMARY KEY (id, fact)
  ) STRICT, WITHOUT ROWID;
  INSERT INTO tellings_with_names SELECT id, fact, began_at, ended_at, sent FROM tellings;
  DROP TABLE tellings;
  ALTER TABLE tellings_with_names RENAME TO tellings;
  `,
  // What accounts have in reserve: an address, or the creation of one. Addresses that were in reserve count as made when
  // they were used.
  `
  CREATE TABLE reserves (
    account INTEGER PRIMARY KEY,
    attempt INTEGER UNIQUE,
    address INTEGER UNIQUE,
    made_for TEXT NOT NULL,
    CHECK ((attempt IS NULL) <> (address IS NULL))
  ) STRICT;
  CREATE TABLE used_later (id INTEGER PRIMARY KEY) STRICT;
  `,
  // Whether services drop promotions; empty where they do not say.
  `
  ALTER TABLE addresses ADD COLUMN blocks_promotions INTEGER CHECK (blocks_promotions IN (0, 1));
  CREATE TABLE tellings_with_blocks (
    id INTEGER NOT NULL,
    fact TEXT NOT NULL
      CHECK (fact IN ('label', 'pinned', 'destination', 'displayName', 'blocksPromotions')),
    began_at INTEGER NOT NULL,
    ended_at INTEGER,
    sent INTEGER NOT NULL CHECK (sent IN (0, 1)),
    PRIMARY KEY (id, fact)
  ) STRICT, WITHOUT ROWID;
  INSERT INTO tellings_with_blocks SELECT id, fact, began_at, ended_at, sent FROM tellings;
  DROP TABLE tellings;
  ALTER TABLE tellings_with_blocks RENAME TO tellings;
  `,
  // The name, or its beginning, by which an address in reserve was asked for; empty for older ones.
  `
  ALTER TABLE reserves ADD COLUMN local_part TEXT;
  `,
  // The server that gave the addresses of an account their identifiers; empty for the account's own. When a service was
  // last asked about an address that its list lacks.
  `
  ALTER TABLE accounts ADD COLUMN former_server TEXT;
  ALTER TABLE addresses ADD COLUMN looked_at INTEGER;
  `,
]

/** `current`: the file is up to date and can be used. `newer`: a newer version wrote it, and it is unchanged. */
export type MigrationOutcome = 'current' | 'newer'

/** How many migrations a file has taken. */
export function versionOf(database: DatabaseSync): number {
  return Number(database.prepare('PRAGMA user_version').get()?.user_version)
}

/**
 * Runs the missing migrations, each in a transaction.
 * @throws SQLite's error if a step fails; the file then stays at the step before.
 */
export function migrate(database: DatabaseSync, steps: readonly string[] = migrations): MigrationOutcome {
  for (;;) {
    const version = versionOf(database)
    const step = steps[version]
    if (step === undefined) return version > steps.length ? 'newer' : 'current'
    database.exec('BEGIN IMMEDIATE')
    try {
      // Another process may have run the step while this one waited for the lock.
      if (versionOf(database) === version) {
        database.exec(step)
        database.exec(`PRAGMA user_version = ${version + 1}`)
      }
      database.exec('COMMIT')
    } catch (error) {
      if (database.isTransaction) database.exec('ROLLBACK')
      throw error
    }
  }
}
