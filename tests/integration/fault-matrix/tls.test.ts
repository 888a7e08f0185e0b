import { describeMatrix } from './describe-matrix.ts'
import { tlsFaults } from './faults/tls.ts'

describeMatrix('a secured connection', tlsFaults)
