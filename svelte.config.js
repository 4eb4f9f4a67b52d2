import adapter from '@sveltejs/adapter-static';
import { vitePreprocess } from '@sveltejs/vite-plugin-svelte';
import { directives } from './scripts/policy.ts';

/** The path that the site is served under, for instance /standpunkt; empty at the root. */
const base = /** @type {'' | `/${string}`} */ (process.env.BASE_PATH ?? '');

/** Where the site goes, and what is made on the way: another folder lets another site be built beside it. */
const build = process.env.STANDPUNKT_BUILD ?? 'build';
const outDir = build === 'build' ? '.svelte-kit' : `${build}.kit`;

/** What a data folder may have none of: actors, topics, sources, a pair, a released version, schemas, a report's advice. */
const OPTIONAL =
	/\/(party\/\[actor\]|topic\/\[topic\]|source\/\[source\]|pair\/\[a\]\/\[b\]|pair\/\[a\]\/\[b\]\.\[language\]\.json|versions\/\[version\]\.json|data\/\[folder\]\/\[file\]|recommendations)$/;

/** @type {import('@sveltejs/kit').Config} */
export default {
	preprocess: vitePreprocess(),
	kit: {
		outDir,
		adapter: adapter({ pages: build, assets: build, fallback: '404.html' }),
		// one build runs at any depth; the 404 page alone needs to know a sub-path, since it is served from everywhere
		paths: { relative: true, base },
		csp: { mode: 'hash', directives: directives() },
		// from the content, so that the same sources make the same build
		version: { name: process.env.BUILD_ID ?? 'development' },
		// all of them, from which src/lib/server/first-paint.ts takes what a page may do without
		inlineStyleThreshold: Infinity,
		// registered by our own hand, when the page is idle: src/routes/(site)/offline.svelte.ts
		serviceWorker: { register: false },
		prerender: {
			handleHttpError: 'fail',
			handleUnseenRoutes: ({ routes, message }) => {
				if (!routes.every((route) => OPTIONAL.test(route))) throw new Error(message);
			},
			// `#key=value` is data for a script, not the id of an element; of very many actors a topic's page lists the first,
			// and leads on to the cell of another
			handleMissingId: ({ path, id, message }) => {
				if (!id.includes('=') && !/\/topic\/[^/]+\/$/.test(path)) throw new Error(message);
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
