// @ts-check
/**
 * Serves build/ as a static host would: `node scripts/serve.mjs [--port N] [--base /sub] [--folder build]`.
 * Without --port it takes 4173, or the next free port; it prints the address once it listens.
 */
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import path_ from 'node:path';
import { parseArgs } from 'node:util';
import sirv from 'sirv';

const FIRST_PORT = 4173;
const { values } = parseArgs({
	options: {
		port: { type: 'string' },
		base: { type: 'string' },
		folder: { type: 'string', default: 'build' }
	}
});
const base = `/${values.base ?? ''}/`.replace(/\/+/g, '/');
const folder = path_.resolve(values.folder);
if (!existsSync(path_.join(folder, 'index.html'))) {
	console.error('There is no build: run npm run build first.');
	process.exit(1);
}

const notFound = readFileSync(path_.join(folder, '404.html'));
const files = sirv(folder, {
	etag: true,
	dotfiles: false,
	// as real hosts are to: a worker that a browser keeps is a site that does not change
	setHeaders(response, path) {
		if (path === '/service-worker.js') response.setHeader('Cache-Control', 'no-cache');
	}
});

/** @param {string} path as in an address; what is badly written is no page */
function decode(path) {
	try {
		return decodeURIComponent(path);
	} catch {
		return '\0';
	}
}

const server = createServer((request, response) => {
	const missing = () => {
		response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' }).end(notFound);
	};
	if (!request.url?.startsWith(base)) return missing();
	const [path = '', query] = request.url.slice(base.length).split('?');
	// a page without its closing slash: its relative links would lead elsewhere
	if (path && !path.endsWith('/') && existsSync(path_.join(folder, decode(path), 'index.html'))) {
		const to = `${base}${path}/${query === undefined ? '' : `?${query}`}`;
		return response.writeHead(308, { Location: to }).end();
	}
	request.url = `/${request.url.slice(base.length)}`;
	files(request, response, missing);
});

/** @param {number} port */
function listen(port) {
	server.once('error', (/** @type {NodeJS.ErrnoException} */ error) => {
		if (error.code === 'EADDRINUSE' && !values.port) return listen(port + 1);
		console.error(error.message);
		process.exit(1);
	});
	server.listen(port, '127.0.0.1');
}

server.on('listening', () => {
	const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
	console.log(`\nStandpunkt is at http://127.0.0.1:${port}${base}  (Ctrl+C ends it)`);
});
listen(Number(values.port ?? FIRST_PORT));
