import { describeMatrix } from './describe-matrix.ts'
import { bodyFaults } from './faults/body.ts'

describeMatrix('body', bodyFaults)
