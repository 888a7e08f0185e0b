import { describeMatrix } from './describe-matrix.ts'
import { connectionFaults } from './faults/connection.ts'
import { transportOperations } from './operations.ts'

describeMatrix('connection', connectionFaults, { operations: transportOperations })
