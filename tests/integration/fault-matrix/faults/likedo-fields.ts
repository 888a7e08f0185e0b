import { open } from '../fault.ts'
import {
  address,
  type Fields,
  type FieldTable,
  foundTime,
  list,
  listedAddress,
  needed,
  type Role,
  toldCount,
  toldName,
  toldText,
  toldTime,
  yes,
} from '../roles.ts'

const absent = { absent: true }

/** A list whose items are not read. */
const anyList: Role = (variant) =>
  variant === 'is an empty list' || variant === 'is a list of such values'
    ? 'right'
    : open('answer-wrong-shape')

const likedoItem = (path: string): Fields => ({
  [`${path}.id`]: toldName('remoteId'),
  [`${path}.tag`]: toldText('label'),
})

/** Every field that is read from a correct answer of LikeDo. */
export const likedoFields: FieldTable = {
  create: {
    success: yes,
    data: needed,
    'data.email': address,
    'data.createdAt': toldTime('createdAt'),
    ...likedoItem('data'),
  },
  locate: {
    success: yes,
    data: list(absent),
    'data.0.email': listedAddress(absent),
    'data.0.createdAt': foundTime,
    ...likedoItem('data.0'),
  },
  list: {
    success: yes,
    data: list({ items: [], total: 1 }, { items: [], total: 1, unreadable: 3 }),
    'data.0': listedAddress({ items: [], total: 1, unreadable: 1 }),
    'data.0.email': listedAddress({ items: [], total: 1, unreadable: 1 }),
    'data.0.createdAt': toldTime('createdAt'),
    ...likedoItem('data.0'),
    total: toldCount('total'),
  },
  testKey: {
    success: yes,
    data: anyList,
    total: toldCount('addressCount'),
  },
}
