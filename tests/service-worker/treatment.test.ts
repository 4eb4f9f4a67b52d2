import { describe, expect, it } from 'vitest';
import { buildOf, treatmentOf, twinOf } from '../../src/service-worker/treatment.ts';

const AT = 'https://site.test/some/sub/';
const asked = { method: 'GET', mode: 'cors', hasRange: false };

describe('how a request is answered', () => {
	it.each([
		['', 'navigate', 'page'],
		['?p=r.sv#me=1', 'navigate', 'page'],
		['en/topic/har/', 'navigate', 'page'],
		['en/topic/har', 'navigate', 'page'],
		['data/positions.nb.csv', 'navigate', 'file'],
		['topic/__data.json?x-sveltekit-invalidated=01', 'cors', 'page-data'],
		['_app/immutable/chunks/a.js', 'cors', 'file'],
		['data/evidence.nb.json', 'cors', 'file'],
		['_app/version.json', 'cors', 'pass'],
		['service-worker.js', 'same-origin', 'pass']
	])('"%s" by %s: %s', (path, mode, expected) => {
		expect(treatmentOf({ ...asked, mode, url: AT + path }, AT)).toBe(expected);
	});

	it.each([
		['what is sent', { method: 'POST', url: AT }],
		['a part of a file', { hasRange: true, url: `${AT}card/a.png` }],
		['another origin', { url: 'https://other.test/some/sub/' }],
		['another site of the origin', { url: 'https://site.test/other/' }],
		['a site whose path begins alike', { url: 'https://site.test/some/subway/' }]
	])('%s is passed through', (_, other) => {
		expect(treatmentOf({ ...asked, mode: 'navigate', ...other }, AT)).toBe('pass');
	});
});

it.each([
	['', '__data.json'],
	['en/topic/har/', 'en/topic/har/__data.json']
])('the page "%s" and its data lead to each other', (page, data) => {
	expect(twinOf(page)).toBe(data);
	expect(twinOf(data)).toBe(page);
});

it.each([
	['<meta name="build" content="a1b2" />', 'a1b2'],
	['<meta name="generator" content="another" />', undefined],
	['', undefined]
])('the build of %j is %s', (html, build) => {
	expect(buildOf(html)).toBe(build);
});
