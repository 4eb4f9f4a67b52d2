import { afterEach, describe, expect, it } from 'vitest';
import { asBuilt, built } from '#lib/components/as-built.ts';
import SourceList from '#lib/components/SourceList.svelte';

const { dataset } = document.documentElement;

afterEach(() => {
	document.body.innerHTML = '';
	delete dataset.hydrated;
	history.replaceState(null, '', '/');
});

const build = () => (document.body.innerHTML = '<section id="sources"></section>');

describe('what the build wrote stands', () => {
	it('as long as the same is given, and never again after', () => {
		build();
		let given: unknown[] = ['2025', 'a,b'];
		const stands = asBuilt('sources', () => given);
		expect(stands()).toBe(true);
		given = ['2025', 'a,b'];
		expect(stands()).toBe(true);
		given = ['2025', 'b,a'];
		expect(stands()).toBe(false);
		given = ['2025', 'a,b'];
		expect(stands()).toBe(false);
	});

	it.each([
		['nothing was built', () => {}],
		[
			'the page is long taken over',
			() => {
				build();
				dataset.hydrated = '';
			}
		],
		[
			'the address asks for another view',
			() => {
				build();
				history.replaceState(null, '', '/?p=lark');
			}
		]
	])('not where %s', (_, prepare) => {
		prepare();
		expect(asBuilt('sources', () => [])()).toBe(false);
	});
});

it('a browser is told nothing of what was built, and something, or it would take it away', () => {
	expect(built(SourceList, { shown: [], gaps: [], period: '' })).toBe(' ');
});
