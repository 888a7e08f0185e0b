/* The drawings of both windows: paths on a grid of 16, drawn as lines. Each page contains only the icons it imports. */

export const again = 'M13.5 8A5.5 5.5 0 1 1 11.6 3.8M13.5 2v3h-3'
export const chevron = 'M4.5 6.5L8 10l3.5-3.5'
export const close = 'M4 4l8 8M12 4l-8 8'
export const copy = 'M5.5 5.5h8v8h-8zM10.5 5.5v-3h-8v8h3'
export const settings = 'M2 5h12M2 11h12M10 3v4M6 9v4'
export const search = 'M11 7a4 4 0 1 1-8 0 4 4 0 1 1 8 0M10 10l3.5 3.5'
export const check = 'M3 8.5l3.2 3.2L13 5'
export const warning = 'M8 5v4M8 11.5v.1M8 1.8l6.5 11.7h-13z'
export const accounts =
  'M2 4.5A1.5 1.5 0 0 1 3.5 3h9A1.5 1.5 0 0 1 14 4.5v7a1.5 1.5 0 0 1-1.5 1.5h-9A1.5 1.5 0 0 1 2 11.5zM2.5 5 8 9l5.5-4'
export const addresses = 'M2.5 4h2M2.5 8h2M2.5 12h2M7 4h6.5M7 8h6.5M7 12h6.5'
export const creating =
  'M2.5 13.5 10 6M8.7 4.7l2.6 2.6M11.5 1.5v2M14.5 4.5h-2M13.6 2.4l-1 1M13 9v2M14 10h-2M5 2.5v2M6 3.5H4'
export const shortcuts =
  'M3 4h10a1.2 1.2 0 0 1 1.2 1.2v5.6A1.2 1.2 0 0 1 13 12H3a1.2 1.2 0 0 1-1.2-1.2V5.2A1.2 1.2 0 0 1 3 4zM4.6 6.7v.1M8 6.7v.1M11.4 6.7v.1M5.5 9.5h5'
export const general = 'M2.5 4.5h7M12.5 4.5h1M11 3v3M2.5 11.5h1M6.5 11.5h7M5 10v3'
export const about = 'M8 14A6 6 0 1 0 8 2a6 6 0 0 0 0 12zM8 7.3v3.5M8 5.1v.1'
export const problem = 'M8 14A6 6 0 1 0 8 2a6 6 0 0 0 0 12zM8 5v3.6M8 10.9v.1'
export const edit =
  'M3 13l.6-2.8 7.3-7.3a1.2 1.2 0 0 1 1.7 0l.5.5a1.2 1.2 0 0 1 0 1.7L5.8 12.4zM9.8 4l2.2 2.2'
export const remove =
  'M3 4.5h10M6.2 4.2V3a.8.8 0 0 1 .8-.8h2a.8.8 0 0 1 .8.8v1.2M4.2 4.5l.6 8.2a1 1 0 0 0 1 .9h4.4a1 1 0 0 0 1-.9l.6-8.2'
export const mail =
  'M3.5 3.5h9A1.5 1.5 0 0 1 14 5v6a1.5 1.5 0 0 1-1.5 1.5h-9A1.5 1.5 0 0 1 2 11V5a1.5 1.5 0 0 1 1.5-1.5zM2.4 4.6 8 8.8l5.6-4.2'
export const more = 'M3 7.5a.5.5 0 1 0 .1 0zM8 7.5a.5.5 0 1 0 .1 0zM13 7.5a.5.5 0 1 0 .1 0z'
export const pin = 'M5.5 2.5h5M6.5 2.5v4L4.5 9h7l-2-2.5v-4M8 9v5'
export const plus = 'M8 3v10M3 8h10'
export const outside =
  'M6.5 3.5h-2A1.5 1.5 0 0 0 3 5v6.5A1.5 1.5 0 0 0 4.5 13H11a1.5 1.5 0 0 0 1.5-1.5v-2M9 2.5h4.5V7M13.3 2.7 7.5 8.5'
