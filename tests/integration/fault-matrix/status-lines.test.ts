import { describeMatrix } from './describe-matrix.ts'
import { statusLineFaults } from './faults/status.ts'
import { transportOperations } from './operations.ts'

describeMatrix('status lines and redirects', statusLineFaults, { operations: transportOperations })
