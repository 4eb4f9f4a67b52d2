import { afterEach, describe, expect, it, vi } from 'vitest';
import { fetchData, Remote, StaleError } from '#lib/components/remote.svelte.ts';

afterEach(() => vi.unstubAllGlobals());

/** A promise, and what ends it. */
function pending<T>() {
	let resolve: (value: T) => void = () => {};
	let reject: (error: Error) => void = () => {};
	const promise = new Promise<T>((yes, no) => {
		resolve = yes;
		reject = no;
	});
	return { promise, resolve, reject };
}

const told = (remote: Remote<string>) => [remote.state, remote.value];

describe('what is loaded when it is needed', () => {
	it('is not loaded before', () => {
		const read = vi.fn();
		expect(told(new Remote<string>(read))).toEqual(['idle', undefined]);
		expect(read).not.toHaveBeenCalled();
	});

	it('is loading, and then ready', async () => {
		const file = pending<string>();
		const remote = new Remote(() => file.promise);
		const loaded = remote.load();
		expect(told(remote)).toEqual(['loading', undefined]);
		file.resolve('words');
		await loaded;
		expect(told(remote)).toEqual(['ready', 'words']);
	});

	it('is loaded once, however often it is asked for', async () => {
		const file = pending<string>();
		const read = vi.fn(() => file.promise);
		const remote = new Remote(read);
		const all = [remote.load(), remote.load(), remote.load()];
		file.resolve('words');
		await Promise.all(all);
		await remote.load();
		expect(read).toHaveBeenCalledOnce();
		expect(remote.state).toBe('ready');
	});

	it.each([
		['failed', new Error('no such file')],
		['failed', 'not even an error'],
		['stale', new StaleError('of yesterday')]
	])('is %s where reading it ends with %s, and rejects nobody', async (state, error) => {
		const remote = new Remote<string>(() => Promise.reject(error));
		await expect(remote.load()).resolves.toBeUndefined();
		expect(told(remote)).toEqual([state, undefined]);
	});

	it('is failed where reading it throws at once', async () => {
		const remote = new Remote<string>(() => {
			throw new Error('no such function');
		});
		await remote.load();
		expect(remote.state).toBe('failed');
	});

	it.each([new Error('no such file'), new StaleError('of yesterday')])(
		'can be tried again after %s',
		async (error) => {
			const read = vi.fn<() => Promise<string>>().mockRejectedValueOnce(error);
			read.mockResolvedValueOnce('words');
			const remote = new Remote(read);
			await remote.load();
			const again = remote.load();
			expect(remote.state).toBe('loading');
			await again;
			expect(told(remote)).toEqual(['ready', 'words']);
		}
	);

	it('counts the tries that failed', async () => {
		const remote = new Remote<string>(() => Promise.reject(new Error('no such file')));
		expect(remote.failures).toBe(0);
		await remote.load();
		await remote.load();
		expect(remote.failures).toBe(2);
	});

	it('tells all who wait for it that it failed, by its state', async () => {
		const file = pending<string>();
		const remote = new Remote(() => file.promise);
		const all = [remote.load(), remote.load()];
		file.reject(new Error('cut off'));
		await Promise.all(all);
		expect(remote.state).toBe('failed');
	});
});

describe('a file of the site', () => {
	const answer = (body: string, status = 200) => {
		const fetched = vi.fn(async (_: string) => new Response(body, { status }));
		vi.stubGlobal('fetch', fetched);
		return fetched;
	};

	it('of the version of the page is read', async () => {
		const fetched = answer('{"version":"v1","words":["a"]}');
		await expect(fetchData('/data/a.json', 'v1')).resolves.toEqual({ version: 'v1', words: ['a'] });
		expect(fetched).toHaveBeenCalledExactlyOnceWith('/data/a.json');
	});

	it('of another version is stale', async () => {
		answer('{"version":"v2"}');
		await expect(fetchData('/data/a.json', 'v1')).rejects.toBeInstanceOf(StaleError);
	});

	it.each([
		['that is not there', 'Not found', 404],
		['whose server is broken', '{"version":"v1"}', 500],
		['that is no JSON', '<!doctype html>', 200],
		['that is cut off', '{"version":"v1"', 200]
	])('%s cannot be had, and is not stale', async (_, body, status) => {
		answer(body, status);
		const error = await fetchData('/data/a.json', 'v1').catch((reason: unknown) => reason);
		expect(error).toHaveProperty('message');
		expect(error).not.toBeInstanceOf(StaleError);
	});

	it('cannot be had without a network', async () => {
		vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')));
		await expect(fetchData('/data/a.json', 'v1')).rejects.toThrow('Failed to fetch');
	});
});
