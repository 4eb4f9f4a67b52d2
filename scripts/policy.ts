import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import type { Config } from '@sveltejs/kit';

type Csp = NonNullable<NonNullable<Config['kit']>['csp']>;
type Directives = NonNullable<Csp['directives']>;
type Hash = `sha256-${string}`;

const hash = (text: string): Hash => `sha256-${createHash('sha256').update(text).digest('base64')}`;

/** What stands between these in a file. @throws where it does not hold it just once: the framework has changed */
function only(file: string, pattern: RegExp): string {
	const [found, ...more] = [...readFileSync(file, 'utf8').matchAll(pattern)];
	if (found?.[1] === undefined || more.length > 0)
		throw new Error(`${file} does not hold ${pattern.source} once`);
	return found[1];
}

/** The framework makes one element with a style of its own: what it tells of each new page. */
function announcerStyle(): string {
	const kit = path.dirname(createRequire(import.meta.url).resolve('@sveltejs/kit/package.json'));
	return only(
		path.join(kit, 'src/core/sync/write_root.js'),
		/id="svelte-announcer".*? style="([^"]*)"/g
	);
}

/**
 * What a page of the site may load and run: the site's own files, and the inline scripts that the build has written. The
 * framework adds the hashes of its own to the page in which they stand. Nothing found in a page is trusted for standing
 * there: a text that got out of its place is not run.
 */
export const directives = (): Directives => ({
	'default-src': ['none'],
	'script-src': ['self', hash(only('src/app.html', /<script>([^]*?)<\/script>/g))],
	'style-src': ['self', 'unsafe-hashes', hash(announcerStyle())],
	// blob: for the drawing that becomes an image
	'img-src': ['self', 'blob:'],
	'connect-src': ['self'],
	'worker-src': ['self'],
	'frame-src': ['self'],
	'manifest-src': ['self'],
	'form-action': ['self'],
	'base-uri': ['none'],
	'require-trusted-types-for': ['script'],
	// the framework's two, and those of src/lib/components/trusted.ts
	'trusted-types': ['svelte-trusted-html', 'sveltekit-trusted-url', 'standpunkt']
});
