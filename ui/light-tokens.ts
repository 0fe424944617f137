// The light colours of tokens.css, for what leaves the page: files and pictures go on white paper or on a
// slide, and read no style sheet. tests/widget/palette.test.ts holds the two together.

export const LIGHT = {
  sheet: '#ffffff',
  ink: '#16213a',
  soft: '#4b5873',
  line: '#dcdfe6',
  wash: '#eef1f6',
  accent: '#1d4f91',
  place: '#7f8aa5',
  exclus: '#7a1f3d',
  eloignes: '#d0662b',
  presque: '#e9b949',
  others: '#e3e7ef',
} as const;
