import adapter from '@sveltejs/adapter-static';
import { vitePreprocess } from '@sveltejs/vite-plugin-svelte';

/** The path that the site is served under, for instance /standpunkt; empty at the root. */
const base = /** @type {'' | `/${string}`} */ (process.env.BASE_PATH ?? '');

/** @type {import('@sveltejs/kit').Config} */
export default {
	preprocess: vitePreprocess(),
	kit: {
		adapter: adapter({ fallback: '404.html' }),
		// one build runs at any depth; the 404 page alone needs to know a sub-path, since it is served from everywhere
		paths: { relative: true, base },
		// from the content, so that the same sources make the same build
		version: { name: process.env.BUILD_ID ?? 'development' },
		prerender: {
			handleHttpError: 'fail',
			// `#key=value` is data for a script, not the id of an element
			handleMissingId: ({ id, message }) => {
				if (!id.includes('=')) throw new Error(message);
			}
		},
		typescript: {
			config: (config) => ({
				...config,
				include: [...config.include, '../scripts/**/*', '../tests/**/*', '../*.ts', '../*.js']
			})
		}
	}
};
