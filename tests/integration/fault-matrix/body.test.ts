import { describeMatrix } from './describe-matrix.ts'
import { bodyFaults } from './faults/body.ts'
import { transportOperations } from './operations.ts'

describeMatrix('body', bodyFaults, { operations: transportOperations })
