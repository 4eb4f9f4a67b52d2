import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { expect, test as base } from '@playwright/test';

/** Playwright drives no stock WebKit: this one is driven by its own driver, by the W3C’s WebDriver. */
const PORT = Number(process.env.E2E_PORT ?? 4180) + 90;
const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf';
/** Keys by WebDriver's names for them. */
export const KEYS = { enter: '\uE007', escape: '\uE00C', right: '\uE014', down: '\uE015' };

type Json = Readonly<Record<string, unknown>>;

async function ask<T>(method: 'GET' | 'POST' | 'DELETE', path: string, body?: Json): Promise<T> {
	const response = await fetch(`http://127.0.0.1:${PORT}${path}`, {
		method,
		...(body ? { body: JSON.stringify(body) } : {})
	});
	const { value } = (await response.json()) as { value: T };
	if (!response.ok) throw new Error(`${method} ${path}: ${JSON.stringify(value)}`);
	return value;
}

/** One window of WebKit. Elements are named by XPath, and looked for until they are there. */
export class WebKit {
	readonly #session: string;

	constructor(session: string) {
		this.#session = `/session/${session}`;
	}

	/** Opens an address, and waits until the page answers. */
	async open(url: string) {
		await ask('POST', `${this.#session}/url`, { url });
		await this.find('/html[@data-hydrated]');
	}

	url = () => ask<string>('GET', `${this.#session}/url`);

	/** What a script in the page gives back. */
	run = <T>(script: string) =>
		ask<T>('POST', `${this.#session}/execute/sync`, { script, args: [] });

	/** The path of the first such element. @throws where there is none in time */
	async find(xpath: string) {
		let id = '';
		const seek = async () => {
			const using = { using: 'xpath', value: xpath };
			const all = await ask<Json[]>('POST', `${this.#session}/elements`, using);
			return (id = String(all[0]?.[ELEMENT] ?? ''));
		};
		await expect.poll(seek, `${xpath} in WebKit`).not.toBe('');
		return `${this.#session}/element/${id}`;
	}

	async click(xpath: string) {
		await ask('POST', `${await this.find(xpath)}/click`, {});
	}

	async text(xpath: string) {
		return ask<string>('GET', `${await this.find(xpath)}/text`);
	}

	async property(xpath: string, name: string) {
		return ask<unknown>('GET', `${await this.find(xpath)}/property/${name}`);
	}

	/** Presses keys in what has the focus. */
	async press(...keys: string[]) {
		const actions = keys.flatMap((value) => [
			{ type: 'keyDown', value },
			{ type: 'keyUp', value }
		]);
		await ask('POST', `${this.#session}/actions`, {
			actions: [{ type: 'key', id: 'keys', actions }]
		});
	}
}

export { expect };

export const test = base.extend<{ webkit: WebKit; site: string }, { driver: Json }>({
	site: async ({ baseURL }, use) => {
		await use(baseURL ?? '');
	},
	driver: [
		async ({ browserName: _ }, use) => {
			const driver = process.env.WEBKIT_DRIVER ?? '';
			// in a group of its own: the screen that it draws on ends with it
			const running = spawn('xvfb-run', ['-a', driver, `--port=${PORT}`], { detached: true });
			await expect.poll(() => ask('GET', '/status').catch(() => null)).not.toBeNull();
			await use({
				browserName: 'MiniBrowser',
				'webkitgtk:browserOptions': {
					binary: process.env.WEBKIT_PATH ?? '',
					args: ['--automation']
				}
			});
			if (running.pid) process.kill(-running.pid);
			await once(running, 'close');
		},
		{ scope: 'worker' }
	],
	webkit: async ({ driver }, use) => {
		const { sessionId } = await ask<{ sessionId: string }>('POST', '/session', {
			capabilities: { alwaysMatch: driver }
		});
		// as wide as the other engines' windows
		await ask('POST', `/session/${sessionId}/window/rect`, { width: 1280, height: 900 });
		await use(new WebKit(sessionId));
		await ask('DELETE', `/session/${sessionId}`);
	}
});
