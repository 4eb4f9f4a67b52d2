import { afterEach, expect, it, vi } from 'vitest';
import { cards } from '#lib/server/card.ts';
import { handle } from '../../src/hooks.server.ts';

afterEach(() => vi.unstubAllEnvs());

const DOCUMENT =
	'<html lang="%lang%"><head>%sharing%<title>A &amp; B</title><meta name="description" content="It&#39;s $&amp; here."></head>';

type Event = Parameters<typeof handle>[0]['event'];

/** A document as it is built at a route. */
async function build(
	id: string | null,
	params: Record<string, string>,
	path: string,
	document = DOCUMENT
) {
	const event = { route: { id }, params, url: new URL(path, 'http://prerender') };
	let html = '';
	await handle({
		event: event as unknown as Event,
		resolve: async (_, how) => {
			html = (await how?.transformPageChunk?.({ html: document, done: true })) ?? '';
			return new Response();
		}
	});
	return html;
}

const topic = cards().find(({ kind }) => kind === 'topic');
const id = topic?.kind === 'topic' ? topic.topic : '';
const TOPIC = '/(site)/[[lang=lang]]/topic/[topic]';

it('a page tells its language, its own title, and its card at the address that was said', async () => {
	vi.stubEnv('SITE_ORIGIN', 'https://site.test');
	vi.stubEnv('BASE_PATH', '/sub');
	const html = await build(TOPIC, { lang: 'en', topic: id }, `/sub/en/topic/${id}/`);
	expect(html).toContain('<html lang="en">');
	expect(html).toContain('<meta property="og:title" content="A &amp; B">');
	expect(html).toContain('<meta property="og:description" content="It&#39;s $&amp; here.">');
	expect(html).toContain(
		`<meta property="og:url" content="https://site.test/sub/en/topic/${id}/">`
	);
	expect(html).toContain(`content="https://site.test/sub/card/topic/${id}.en.png">`);
	expect(html).toContain(`href="https://site.test/sub/card/topic/${id}.en.json"`);
	expect(html).toMatch(/<meta property="og:image:alt" content="[^"]{40,}">/);
});

it('a page that is no card has an image, and offers no embed', async () => {
	vi.stubEnv('SITE_ORIGIN', 'https://site.test');
	const html = await build('/(site)/[[lang=lang]]/method', {}, '/method/');
	expect(html).toContain('content="https://site.test/card/chart/grid.nb.png">');
	expect(html).not.toContain('oembed');
});

it.each([null, '/[[lang=lang]]/embed/topic/[topic]'])(
	'at %s nothing is to be shared',
	async (route) => {
		expect(await build(route, { topic: id }, '/')).toContain('<head><title>');
	}
);

it('the policy stands before all that it rules, wherever the framework has put it', async () => {
	const policy = `<meta http-equiv="content-security-policy" content="script-src 'self'">`;
	const html = await build(
		null,
		{},
		'/',
		`<head><meta charset="utf-8" /><script>1</script>${policy}<title>A</title></head>`
	);
	expect(html).toBe(
		`<head><meta charset="utf-8" />${policy}<script>1</script><title>A</title></head>`
	);
});
