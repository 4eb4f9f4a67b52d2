import { createHash } from 'node:crypto';

const INLINE = /<script(?![^>]*\bsrc=)[^>]*>([^]*?)<\/script>/g;

const hashesOf = (page: string) =>
	Array.from(page.matchAll(INLINE), ([, script = '']) =>
		createHash('sha256').update(script).digest('base64')
	);

/** A page that a test has changed, with a policy that names its inline scripts as they are now. */
export function rehash(before: string, changed: string): string {
	const now = hashesOf(changed);
	return hashesOf(before).reduce((page, hash, i) => page.replace(hash, now[i] ?? hash), changed);
}
