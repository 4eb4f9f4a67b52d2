import { updated } from '$app/state';

/** A file belongs to another version of the data than the page. */
export class StaleError extends Error {}

/** Something that is loaded when it is first needed; a try that failed can be made again. */
export class Remote<T> {
	state = $state.raw<'idle' | 'loading' | 'failed' | 'stale' | 'ready'>('idle');
	value = $state.raw<T>();
	/** How many tries have failed: some browsers never ask again for a script that once was not there. */
	failures = $state(0);
	readonly #read: () => Promise<T>;
	#underWay: Promise<void> | undefined;

	constructor(read: () => Promise<T>) {
		this.#read = read;
	}

	/**
	 * Loads it unless it is there or under way. Never rejects: `state` says how it went. It reads no state itself: an
	 * effect that loads would else load again whenever it has failed.
	 */
	load(): Promise<void> {
		return (this.#underWay ??= this.#try());
	}

	async #try() {
		this.state = 'loading';
		try {
			this.value = await this.#read();
			this.state = 'ready';
		} catch (error) {
			// a script that is gone from the host is of an older build: another try would not bring it
			this.state = error instanceof StaleError || (await updated.check()) ? 'stale' : 'failed';
			this.failures++;
			this.#underWay = undefined;
		}
	}
}

/**
 * Reads a JSON file of the site.
 * @param version of the data on the page
 * @throws Error where it cannot be had; StaleError where it is of another version
 */
export async function fetchData<T extends { readonly version: string }>(
	url: string,
	version: string
): Promise<T> {
	const response = await fetch(url);
	if (!response.ok) throw new Error(`${response.status} ${url}`);
	const value = (await response.json()) as T;
	if (value.version !== version) throw new StaleError(url);
	return value;
}
