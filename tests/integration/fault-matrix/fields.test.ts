import { describeMatrix } from './describe-matrix.ts'
import { fieldFaults } from './faults/fields.ts'

describeMatrix('fields', fieldFaults)
