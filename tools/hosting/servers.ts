// tools/hosting/nginx.conf and tools/hosting/Caddyfile, written from the table of rules by
// `npx tsx tools/hosting/servers.ts`; a test holds the committed files to it.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../dev/build.ts';
import {
  EVERYWHERE,
  FRAME,
  FRAMED,
  HIDDEN,
  KINDS,
  MOVED,
  NOT_FOUND,
  OWN,
  PAGE,
  SHARED,
  TYPES,
} from './rules.ts';

/** Where the files are put on the server, in both examples. */
const FOLDER = '/var/www/diagnostic-numerique';
const NAME = 'diagnostic.exemple.fr';
const TEXTS = 'text/css application/javascript application/json image/svg+xml text/plain';

/** Name, value told to the framed page, value told to others. */
const BY_PAGE = Object.keys(OWN).map(
  (name) => [name, FRAMED[name] ?? '', OWN[name] ?? ''] as const,
);

/** A file for /etc/nginx/conf.d/: Debian's nginx needs nothing else. */
export function nginxConf(): string {
  const variable = (name: string) => `$dn_${name.toLowerCase().replaceAll('-', '_')}`;
  const map = (name: string, lines: readonly (readonly [string, string])[]) =>
    `map $uri ${variable(name)} {\n${lines.map(([on, value]) => `    ${on} "${value}";\n`).join('')}}\n`;
  const regex = (path: string) => `"~${path}"`;
  const shared = KINDS.filter((kind) => kind.shared);
  const maps = [
    map(
      'Cache-Control',
      KINDS.map(({ path, cache }) => [regex(path), cache]),
    ),
    // An empty value is not sent.
    ...Object.entries(SHARED).map(([name, value]) =>
      map(
        name,
        shared.map(({ path }) => [regex(path), value]),
      ),
    ),
    ...BY_PAGE.map(([name, framed, own]) =>
      map(name, [
        [regex(FRAME), framed],
        [regex(PAGE), own],
      ]),
    ),
  ];
  const sent = ['Cache-Control', ...Object.keys(SHARED), ...BY_PAGE.map(([name]) => name)];
  return `# Diagnostic numérique behind nginx: put dist/ in ${FOLDER}, this file in
# /etc/nginx/conf.d/, then \`nginx -t && systemctl reload nginx\`. Add TLS as for any other site.
# Written by tools/hosting/servers.ts.
${maps.join('')}
server {
    listen 80;
    listen [::]:80;
    server_name ${NAME};
    root ${FOLDER};

    charset utf-8;
    charset_types ${TEXTS};
    gzip_static on;
    gzip_vary on;
    # With the module of Debian's libnginx-mod-http-brotli-static: one sixth less to send.
    # brotli_static on;

${sent.map((name) => `    add_header ${name} ${variable(name)} always;\n`).join('')}${Object.entries(
  EVERYWHERE,
)
  .map(([name, value]) => `    add_header ${name} "${value}" always;\n`)
  .join('')}
    # /commune/58194 is sent to /commune/58194/, from which the addresses of its page start.
    absolute_redirect off;
${MOVED.map(({ path, to }) => `    rewrite "${path}" ${to} permanent;\n`).join('')}    location / {
        try_files $uri $uri/ =404;
    }
${TYPES.map(
  ({ path, type }) =>
    `    location ~ ${path} {\n        types {}\n        default_type "${type}";\n    }\n`,
).join('')}
    # A folder without a page of its own is not there either, rather than forbidden.
    error_page 404 /${NOT_FOUND};
    error_page 403 =404 /${NOT_FOUND};
${HIDDEN.map((name) => `    location = /${name} {\n        return 404;\n    }\n`).join('')}}
`;
}

/** A whole Caddyfile; TLS comes by itself. */
export function caddyfile(): string {
  const shared = KINDS.filter((kind) => kind.shared).map(({ path }) => path);
  const line = (matcher: string, name: string, value: string) =>
    `\theader ${matcher ? `${matcher} ` : ''}${name} "${value}"\n`;
  return `# Diagnostic numérique behind Caddy: put dist/ in ${FOLDER}.
# Written by tools/hosting/servers.ts.
${NAME} {
	root * ${FOLDER}

	map {path} {cache} {
${KINDS.map(({ path, cache }) => `\t\t"~${path}" "${cache}"\n`).join('')}	}
	header Cache-Control {cache}

	@shared path_regexp "${shared.join('|')}"
${Object.entries(SHARED)
  .map(([name, value]) => line('@shared', name, value))
  .join('')}
	@framed path_regexp "${FRAME}"
	@own {
		path_regexp "${PAGE}"
		not path_regexp "${FRAME}"
	}
${BY_PAGE.map(([name, framed, own]) => line('@framed', name, framed) + line('@own', name, own)).join('')}
${Object.entries(EVERYWHERE)
  .map(([name, value]) => line('', name, value))
  .join('')}
${TYPES.map(
  ({ path, type }, nth) =>
    `\t@type${nth} path_regexp "${path}"\n${line(`@type${nth}`, 'Content-Type', type)}`,
).join('')}
${MOVED.map(({ path, to }, nth) => `\t@moved${nth} path_regexp moved${nth} "${path}"\n\tredir @moved${nth} ${to.replace('$1', `{re.moved${nth}.1}`)} permanent\n`).join('')}
	file_server {
		hide ${HIDDEN.join(' ')}
		precompressed br gzip
	}

	handle_errors {
		@missing expression {http.error.status_code} == 404
		rewrite @missing /${NOT_FOUND}
${BY_PAGE.map(([name, , own]) => `\t\theader ${name} "${own}"\n`).join('')}		file_server
	}
}
`;
}

if (process.argv[1]?.endsWith('servers.ts')) {
  writeFileSync(join(ROOT, 'tools/hosting/nginx.conf'), nginxConf());
  writeFileSync(join(ROOT, 'tools/hosting/Caddyfile'), caddyfile());
}
