import { LIMITS, refuseSizes } from '#lib/core/open-file/limits.ts';
import type { Told } from '#lib/core/open-file/read.ts';
import type { Answer, Failed, Made, Outcome, Step } from './message.ts';

/** Where the reading of files stands. */
export type State =
	| { readonly is: 'idle' | 'cancelled' | 'no-worker' | 'not-loaded' | 'too-slow' | 'broken' }
	| ({ readonly is: 'busy' } & Step)
	| { readonly is: 'failed'; readonly failed: Failed }
	| { readonly is: 'open'; readonly made: Made };

/** What a file is called, with the folder that it was chosen in. */
export const nameOf = (file: File) => file.webkitRelativePath || file.name;

/** Has files read by a worker, which is ended when it takes too long or the reader wants it. */
export class Reader {
	state: State = $state.raw({ is: 'idle' });
	files: readonly File[] = $state.raw([]);
	/** What was told of tables, if anything was. */
	told: Told | undefined = $state.raw();
	#worker: Worker | undefined;
	#timer: ReturnType<typeof setTimeout> | undefined;
	readonly #make: () => Worker;

	/** @param make starts a worker; throws where there can be none */
	constructor(make: () => Worker) {
		this.#make = make;
	}

	/** Starts the worker before it is needed, so that nothing has to be loaded then. */
	prepare() {
		try {
			this.#worker ??= this.#watched(this.#make());
		} catch {
			this.#worker = undefined;
		}
	}

	/** A worker that cannot be loaded says so once, perhaps before it is needed: the next try starts another. */
	#watched(worker: Worker): Worker {
		worker.onerror = () => {
			if (this.#worker === worker) this.#worker = undefined;
		};
		return worker;
	}

	/** Reads files, in place of those before; with what is told where tables do not say it. */
	read(files: readonly File[], told: Told) {
		this.end();
		this.files = files;
		this.told = told;
		const refusal = refuseSizes(files.map((file) => ({ name: nameOf(file), size: file.size })));
		if (refusal) return void (this.state = { is: 'failed', failed: { ok: false, refusal } });
		this.prepare();
		const worker = this.#worker;
		if (!worker) return void (this.state = { is: 'no-worker' });
		this.state = { is: 'busy', step: 'reading' };
		this.#timer = setTimeout(() => this.#stop('too-slow'), LIMITS.seconds * 1000);
		worker.onmessage = ({ data }: MessageEvent<Answer>) => {
			if ('step' in data) this.state = { is: 'busy', ...data };
			else this.#finish(data.outcome);
		};
		// out of memory, or a fault of ours; only what runs tells where it went wrong
		worker.onerror = (event) => this.#stop(event instanceof ErrorEvent ? 'broken' : 'not-loaded');
		worker.onmessageerror = () => this.#stop('broken');
		worker.postMessage({ files: files.map((file) => ({ name: nameOf(file), file })), told });
	}

	cancel() {
		this.#stop('cancelled');
	}

	/** Forgets what was read. */
	close() {
		this.end();
		this.files = [];
		this.told = undefined;
		this.state = { is: 'idle' };
		this.prepare();
	}

	#finish(outcome: Outcome) {
		clearTimeout(this.#timer);
		this.state = outcome.ok ? { is: 'open', made: outcome } : { is: 'failed', failed: outcome };
	}

	#stop(is: 'cancelled' | 'not-loaded' | 'too-slow' | 'broken') {
		this.end();
		this.state = { is };
		this.prepare();
	}

	/** Stops what is under way. */
	end() {
		clearTimeout(this.#timer);
		if (this.state.is !== 'busy') return;
		this.#worker?.terminate();
		this.#worker = undefined;
	}
}
