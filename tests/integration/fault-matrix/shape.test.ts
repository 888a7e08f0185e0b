import { describeMatrix } from './describe-matrix.ts'
import { shapeFaults } from './faults/shape.ts'

describeMatrix('shape', shapeFaults)
