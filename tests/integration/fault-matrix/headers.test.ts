import { describeMatrix } from './describe-matrix.ts'
import { headerFaults } from './faults/headers.ts'
import { transportOperations } from './operations.ts'

describeMatrix('headers', headerFaults, { operations: transportOperations })
