import { describeMatrix } from './describe-matrix.ts'
import { statusFaults } from './faults/status.ts'

describeMatrix('statuses', statusFaults)
