// Does the language of the page around do what this program counts on? Where it answers wrongly without failing, a file
// would pass for damaged, or nothing would show at all.

/** @throws TypeError when it does not */
export function checkLanguage(): void {
  const said = [1, 2].map(String).reduce((all, one) => all + one);
  if (new URL(said, 'http://a/b').href !== 'http://a/12') throw new TypeError('map, reduce, URL');
}
