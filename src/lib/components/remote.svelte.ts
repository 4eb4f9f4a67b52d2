/** A JSON file that is loaded when it is first needed; a failed try can be made again. */
export class Remote<T extends { readonly version: string }> {
	state = $state.raw<'idle' | 'loading' | 'failed' | 'stale' | 'ready'>('idle');
	value = $state.raw<T>();
	readonly #url: string;
	readonly #version: string;

	/** @param version of the data on the page: a file of another version does not belong to it */
	constructor(url: string, version: string) {
		this.#url = url;
		this.#version = version;
	}

	/** Loads the file unless it is there or under way. Never throws: `state` says how it went. */
	async load(): Promise<void> {
		if (this.state === 'loading' || this.state === 'ready') return;
		this.state = 'loading';
		try {
			const response = await fetch(this.#url);
			if (!response.ok) throw new Error(`${response.status} ${this.#url}`);
			const value = (await response.json()) as T;
			if (value.version !== this.#version) {
				this.state = 'stale';
				return;
			}
			this.value = value;
			this.state = 'ready';
		} catch {
			this.state = 'failed';
		}
	}
}
