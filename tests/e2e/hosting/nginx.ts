import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findNginx } from '../../../scripts/nginx.mjs';

const root = new URL('../../../', import.meta.url);
const build = fileURLToPath(new URL('build/', root));

/** The server that the README tells people to run, as it stands there. */
export function documented(): string {
	const [, text] =
		/^```nginx\n(.*?)^```/ms.exec(readFileSync(new URL('README.md', root), 'utf8')) ?? [];
	if (text === undefined) throw new Error('the README has no configuration for nginx');
	return text;
}

/** The site as it is served, until that is stopped. */
export interface Served {
	/** Of the server, without a path. */
	readonly origin: string;
	stop(): Promise<void>;
}

/** Serves the build as documented. @returns undefined where the machine has no nginx, and none can be had */
export async function serveDocumented(): Promise<Served | undefined> {
	const nginx = findNginx();
	if (!nginx) return undefined;
	const folder = mkdtempSync(join(tmpdir(), 'standpunkt-nginx-'));
	const port = await freePort();
	const conf = join(folder, 'nginx.conf');
	writeFileSync(conf, configuration(folder, nginx.types, port));
	const child = spawn(nginx.program, ['-p', folder, '-c', conf, '-e', 'stderr'], {
		stdio: ['ignore', 'ignore', 'pipe']
	});
	const said: string[] = [];
	child.stderr?.on('data', (data: Buffer) => said.push(String(data)));
	const origin = `http://127.0.0.1:${port}`;
	await answers(origin, child, said);
	return {
		origin,
		async stop() {
			const ended = once(child, 'exit');
			child.kill('SIGTERM');
			await ended;
			rmSync(folder, { recursive: true });
		}
	};
}

/** All that Debian's own nginx.conf would say, in a folder of its own, and in it what is documented. */
function configuration(folder: string, types: string, port: number): string {
	const site = documented()
		.replace('listen 80;', `listen 127.0.0.1:${port};`)
		.replace('/srv/standpunkt/', build);
	const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
		.map((name) => `${name}_temp_path ${folder}/${name};`)
		.join('\n');
	// started by root, it would read as nobody, who may see nothing in a home
	const user = process.getuid?.() === 0 ? 'user root;\n' : '';
	return `${user}daemon off;
worker_processes 1;
pid ${folder}/nginx.pid;
error_log stderr;
events {}
http {
include ${types};
default_type application/octet-stream;
access_log off;
${temporary}
${site}}
`;
}

async function answers(origin: string, child: ChildProcess, said: readonly string[]) {
	for (let i = 0; i < 100; i++) {
		if (child.exitCode !== null) throw new Error(`nginx ended: ${said.join('')}`);
		if (await fetch(origin).then(Boolean, () => false)) return;
		await new Promise((done) => setTimeout(done, 50));
	}
	child.kill();
	throw new Error(`nginx does not answer: ${said.join('')}`);
}

async function freePort(): Promise<number> {
	const server = createServer().listen(0, '127.0.0.1');
	await once(server, 'listening');
	const { port } = server.address() as AddressInfo;
	await new Promise((done) => server.close(done));
	return port;
}
