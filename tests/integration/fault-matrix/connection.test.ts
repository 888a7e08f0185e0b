import { describeMatrix } from './describe-matrix.ts'
import { connectionFaults } from './faults/connection.ts'

describeMatrix('connection', connectionFaults)
