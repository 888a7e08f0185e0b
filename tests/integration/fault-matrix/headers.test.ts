import { describeMatrix } from './describe-matrix.ts'
import { headerFaults } from './faults/headers.ts'

describeMatrix('headers', headerFaults)
