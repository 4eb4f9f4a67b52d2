import { paraglideVitePlugin } from '@inlang/paraglide-js';
import { sveltekit } from '@sveltejs/kit/vite';
import { svelteTesting } from '@testing-library/svelte/vite';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';

/** By so many pages or charts. */
const SHARED_BY = 6;

/**
 * What nearly every page needs goes into one file: in dozens of small ones each costs a request and compresses badly.
 * What few pages need stays with them.
 */
const common: Plugin = {
	name: 'common-chunk',
	config: (_, { isSsrBuild }) => {
		const groups = [
			{ name: 'framework', test: /[\\/]node_modules[\\/](svelte|@sveltejs)[\\/]/, priority: 2 },
			{
				name: 'common',
				test: /[\\/]src[\\/]lib[\\/](words|core|components|paraglide)[\\/]/,
				minShareCount: SHARED_BY,
				priority: 1
			}
		];
		const output = { codeSplitting: { groups } };
		return { build: isSsrBuild ? {} : { rollupOptions: { output } } };
	}
};

export default defineConfig({
	plugins: [
		common,
		paraglideVitePlugin({
			project: './src/i18n/project.inlang',
			outdir: './src/lib/paraglide',
			strategy: ['custom-route', 'baseLocale'],
			isServer: 'import.meta.env.SSR'
		}),
		sveltekit()
	],
	build: { target: 'es2022' },
	test: {
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
