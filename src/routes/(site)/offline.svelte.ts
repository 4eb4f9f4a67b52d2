import { version } from '$app/environment';
import { whenIdle } from '#lib/components/idle.ts';
import { address } from '#lib/components/route.ts';
import { trustedScript } from '#lib/components/trusted.ts';

/** After what the page itself loads when it is idle: that is for the next press, this is for the next visit. */
const QUIET = 3000;

/** What a browser may tell of the line. */
interface Line {
	readonly saveData?: boolean;
	readonly effectiveType?: string;
}

/** Whether the reader wants few bytes, or the line is too thin for what is not asked for. */
function isSparing(): boolean {
	const { connection } = navigator as { connection?: Line };
	return connection?.saveData === true || /2g/.test(connection?.effectiveType ?? '');
}

/** Resolves once the page is loaded and has had nothing to do for a while. */
async function becomeIdle(): Promise<void> {
	if (document.readyState !== 'complete')
		await new Promise((done) => addEventListener('load', done, { once: true }));
	await new Promise((done) => setTimeout(done, QUIET));
	await new Promise<void>((done) => whenIdle(done));
}

/** Of which build a worker is. */
function buildOf(worker: ServiceWorker): Promise<unknown> {
	const { port1, port2 } = new MessageChannel();
	worker.postMessage({ is: 'which' }, [port2]);
	return new Promise((done) => {
		port1.onmessage = ({ data }) => done(data);
	});
}

/**
 * Has the site held for when there is no network, and says when a newer one is ready. Where the browser has no service
 * workers, or nothing may be stored, the site is as it is without.
 */
export class Offline {
	/** A newer site is held and waits for the reader. */
	isReady = $state(false);
	#registration: ServiceWorkerRegistration | undefined;

	async start(): Promise<void> {
		try {
			await becomeIdle();
			const workers = navigator.serviceWorker;
			if (isSparing() && !workers.controller) return;
			// the host is always asked whether there is a newer one
			const registration = await workers.register(trustedScript(address('service-worker.js')), {
				updateViaCache: 'none'
			});
			this.#registration = registration;
			this.#watch(registration);
			const { active } = await workers.ready;
			active?.postMessage({ is: 'here', build: version });
		} catch {
			// refused, or not there: nothing is lost but the site without network
		}
	}

	#watch(registration: ServiceWorkerRegistration) {
		void this.#offer(registration.waiting);
		registration.addEventListener('updatefound', () => {
			const { installing } = registration;
			installing?.addEventListener('statechange', () => void this.#offer(registration.waiting));
		});
		// a page that is left open for days is looked at again
		document.addEventListener('visibilitychange', () => {
			if (!document.hidden) registration.update().catch(() => undefined);
		});
	}

	/** What waits is offered, unless it is what the page already is. */
	async #offer(worker: ServiceWorker | null) {
		if (worker && (await buildOf(worker)) !== version) this.isReady = true;
	}

	/** Loads the newer site. */
	load() {
		const waiting = this.#registration?.waiting;
		if (!waiting) return location.reload();
		navigator.serviceWorker.addEventListener('controllerchange', () => location.reload());
		waiting.postMessage({ is: 'take-over' });
	}
}
