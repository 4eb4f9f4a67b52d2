import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { lookAtFewer } from '../../scripts/router-links.ts';

const router = () =>
	readFileSync('node_modules/@sveltejs/kit/src/runtime/client/client.js', 'utf8');

it('the router looks at no link that cannot ask for anything early', () => {
	const made = lookAtFewer(router());
	expect(made).toContain("querySelectorAll('[data-sveltekit-preload-code] a, ");
	expect(made).not.toContain("container.querySelectorAll('a')");
});

it.each(['', "container.querySelectorAll('a');container.querySelectorAll('a')"])(
	'a router that is another than it used to be is refused: %j',
	(code) => {
		expect(() => lookAtFewer(code)).toThrow('the router');
	}
);
