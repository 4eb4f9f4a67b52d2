import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { get, type IncomingMessage } from 'node:http';
import { createServer, type AddressInfo } from 'node:net';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { makeFolder } from '../fixtures/folder.ts';

const SCRIPT = fileURLToPath(new URL('../../scripts/serve.mjs', import.meta.url));

const BUILD = {
	'build/index.html': 'the grid',
	'build/404.html': 'not here',
	'build/topic/lamps/index.html': 'a topic',
	'build/data/matrix.json': { version: 'v1' },
	'build/.hidden': 'hidden',
	'secret.html': 'outside',
	'build-of-another/index.html': 'beside'
};

// each test starts a program of its own, which a busy machine takes long to do
vi.setConfig({ testTimeout: 30_000 });

/** Starts the script in a folder, until the test ends. */
function start(folder: string, ...args: string[]) {
	const child = spawn(process.execPath, [SCRIPT, ...args], { cwd: folder });
	onTestFinished(() => void child.kill());
	return child;
}

/** A port that nothing listens on. */
async function freePort(): Promise<string> {
	const server = createServer().listen(0, '127.0.0.1');
	await once(server, 'listening');
	const { port } = server.address() as AddressInfo;
	await new Promise((done) => server.close(done));
	return String(port);
}

/** Serves a small build. @returns the address that the script prints */
async function serve(...args: string[]): Promise<string> {
	const { stdout } = start(makeFolder(BUILD), '--port', await freePort(), ...args);
	return (await addresses(stdout).next()).value ?? 'none';
}

/** The addresses that the script prints, as it prints them. */
async function* addresses(output: Readable): AsyncGenerator<string, undefined> {
	for await (const line of createInterface(output)) {
		const [address] = /http:\S+/.exec(line) ?? [];
		if (address) yield address;
	}
}

/** Asks for a path as it is written: a browser, or `fetch`, would straighten it first. */
async function ask(address: string, path: string) {
	const { hostname, port } = new URL(address);
	const [response] = (await once(get({ hostname, port, path }), 'response')) as [IncomingMessage];
	const { statusCode, headers } = response;
	return {
		status: statusCode,
		type: headers['content-type'],
		to: headers.location,
		body: await text(response)
	};
}

const found: [path: string, type: RegExp, body: string][] = [
	['', /^text\/html; ?charset=utf-8$/, 'the grid'],
	['?p=a.b&q=%C3%B8', /^text\/html/, 'the grid'],
	['topic/lamps/', /^text\/html/, 'a topic'],
	['data/matrix.json', /^application\/json/, '{"version":"v1"}']
];
const missing = ['nowhere/', 'topic/lamps/nowhere.json', '.hidden', '%E0%A4%A'];
const up = [
	'..',
	'%2e%2e',
	'..%2f..',
	'%2e%2e%2f%2e%2e',
	'..%5c..',
	'topic/../..',
	'topic/..%2f..'
];
const outside = [
	...up.map((step) => `${step}/secret.html`),
	'../build-of-another/',
	'//secret.html'
];

describe.each([
	[[], '/'],
	[['--base', '/some/sub'], '/some/sub/'],
	[['--base', 'sub/'], '/sub/']
])('with %j', (args, base) => {
	it('what was built is served', async () => {
		const address = await serve(...args);
		expect(new URL(address).pathname).toBe(base);
		for (const [path, pattern, body] of found) {
			const type = expect.stringMatching(pattern);
			expect(await ask(address, base + path), path).toMatchObject({ status: 200, type, body });
		}
	});

	it('what is not there is the page for the lost, and says so to a machine', async () => {
		const address = await serve(...args);
		const type = expect.stringMatching(/^text\/html; ?charset=utf-8$/);
		for (const path of missing)
			expect(await ask(address, base + path), path).toMatchObject({
				status: 404,
				type,
				body: 'not here'
			});
	});

	it('a path that leads out of the build is refused', async () => {
		const address = await serve(...args);
		for (const path of outside)
			expect(await ask(address, base + path), path).toMatchObject({
				status: 404,
				body: 'not here'
			});
	});
});

it('what lies outside of the base is not there', async () => {
	const address = await serve('--base', '/sub');
	for (const path of ['/', '/topic/lamps/', '/subway/', '/sub%2f'])
		expect(await ask(address, path), path).toMatchObject({ status: 404 });
});

// the links of a page are relative to its folder: without the slash they would lead one folder too high
it('a page asked for without its closing slash is sent on to its own address', async () => {
	const address = await serve('--base', '/some/sub');
	const { status, to } = await ask(address, '/some/sub/topic/lamps');
	expect([301, 302, 307, 308]).toContain(status);
	expect(new URL(to ?? '', `${address}topic/lamps`).pathname).toBe('/some/sub/topic/lamps/');
});

it('a server that is told no port takes a free one, and says that one alone', async () => {
	// the first takes the usual port, unless it is taken already: either way the second cannot have it
	const first = start(makeFolder(BUILD));
	await addresses(first.stdout).next();
	const { stdout } = start(makeFolder({ ...BUILD, 'build/index.html': 'another grid' }));
	const { value: address = 'none' } = await addresses(stdout).next();
	expect((await ask(address, '/')).body).toBe('another grid');
});

it('a port that is taken ends it, where it was told that port', async () => {
	const { port } = new URL(await serve());
	const child = start(makeFolder(BUILD), '--port', port);
	const [said, [code]] = await Promise.all([text(child.stderr), once(child, 'exit')]);
	expect(said).toMatch(/EADDRINUSE/);
	expect(code).toBe(1);
});

it('without a build it ends with what to do', async () => {
	const child = start(makeFolder({ 'secret.html': '' }));
	const [said, [code]] = await Promise.all([text(child.stderr), once(child, 'exit')]);
	expect(said).toBe('There is no build: run npm run build first.\n');
	expect(code).toBe(1);
});
