import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

/** The module makes its policy once: each test has one of its own. */
const load = () => import('#lib/components/trusted.ts');

beforeEach(() => vi.resetModules());
afterEach(() => vi.unstubAllGlobals());

describe('what is trusted', () => {
	it.each(['/_app/worker.js', './worker.js', `${location.origin}/a.js`])(
		'%s is a script of this site',
		async (url) => {
			const { trustedScript } = await load();
			expect(trustedScript(url)).toBe(url);
		}
	);

	it.each(['https://elsewhere.example/a.js', '//elsewhere.example/a.js', 'data:text/javascript,1'])(
		'%s is none',
		async (url) => {
			const { trustedScript } = await load();
			expect(() => trustedScript(url)).toThrow(TypeError);
		}
	);

	it('goes through one policy, made once and when it is first needed', async () => {
		const createPolicy = vi.fn((_name: string, rules: object) => rules);
		vi.stubGlobal('trustedTypes', { createPolicy });
		const { trustedHtml, trustedScript } = await load();
		expect(createPolicy).not.toHaveBeenCalled();
		expect(trustedHtml('<b>a</b>')).toBe('<b>a</b>');
		trustedScript('/a.js');
		expect(createPolicy.mock.calls.map(([name]) => name)).toEqual(['standpunkt']);
	});
});
