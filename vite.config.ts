import { paraglideVitePlugin } from '@inlang/paraglide-js';
import { sveltekit } from '@sveltejs/kit/vite';
import { svelteTesting } from '@testing-library/svelte/vite';
import { defineConfig } from 'vitest/config';
import { embedScripts } from './scripts/embed-scripts.ts';
import { firstLoad } from './scripts/first-load.ts';
import { languages } from './scripts/languages.ts';
import { licences } from './scripts/licences.ts';
import { messageIsolates } from './scripts/message-isolates.ts';
import {
	inBrowser,
	messageNumbers,
	messageRuntime,
	messageTables
} from './scripts/message-tables.ts';
import { otherWords } from './scripts/message-variants.ts';
import { routerLinks } from './scripts/router-links.ts';

export default defineConfig({
	define: { __LANGUAGES__: JSON.stringify(languages()) },
	plugins: [
		firstLoad(),
		paraglideVitePlugin({
			project: './src/i18n/project.inlang',
			outdir: './src/lib/paraglide',
			strategy: ['custom-route', 'baseLocale'],
			isServer: 'import.meta.env.SSR'
		}),
		messageNumbers(),
		messageRuntime(inBrowser),
		otherWords(),
		messageIsolates(),
		messageTables(),
		licences(),
		routerLinks(),
		sveltekit()
	],
	build: { target: 'es2022' },
	worker: embedScripts,
	test: {
		// many read every built page; none is about speed
		testTimeout: 30_000,
		projects: [
			{
				extends: true,
				test: {
					name: 'node',
					environment: 'node',
					include: ['tests/**/*.test.ts'],
					exclude: ['tests/components/**', 'tests/e2e/**']
				}
			},
			{
				extends: true,
				plugins: [svelteTesting()],
				test: {
					name: 'components',
					environment: 'jsdom',
					include: ['tests/components/**/*.test.ts'],
					setupFiles: ['tests/components/setup.ts']
				}
			}
		]
	}
});
