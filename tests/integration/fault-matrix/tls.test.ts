import { describeMatrix } from './describe-matrix.ts'
import { tlsFaults } from './faults/tls.ts'
import { transportOperations } from './operations.ts'

describeMatrix('a secured connection', tlsFaults, { operations: transportOperations })
