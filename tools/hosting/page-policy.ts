// What a page may load, said by the page itself, on whatever host: each .html of dist/ holds such a rule, which a test
// reads. Headers (rules.ts) say besides who may frame it, which a page cannot.

/** Programs and styles of the site alone. */
const OWN = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  'connect-src': "'self'",
  'img-src': "'self' data:",
  'frame-src': "'self'",
  'base-uri': "'none'",
  'form-action': "'none'",
};

/** No text becomes a program or markup, where the browser knows Trusted Types. */
const STRICT = {
  ...OWN,
  'require-trusted-types-for': "'script'",
  'trusted-types': "'none'",
};

const written = (rules: Readonly<Record<string, string>>): string =>
  Object.entries(rules)
    .map(([name, value]) => `${name} ${value}`)
    .join('; ');

/** The strict policy, but for what a page asks `instead`. */
export const pagePolicy = (instead: Partial<typeof STRICT> = {}): string =>
  written({ ...STRICT, ...instead });

/** Of the pages that typedoc writes: its search draws its answers with `innerHTML`. */
export const API_POLICY = written(OWN);

/** The page, which holds its policy before anything that it loads. */
export const withPolicy = (html: string, policy: string): string =>
  html.replace(
    /<meta charset="utf-8" ?\/?>/i,
    (charset) => `${charset}\n<meta http-equiv="Content-Security-Policy" content="${policy}">`,
  );
