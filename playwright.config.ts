import { existsSync, readdirSync } from 'node:fs';
import { defineConfig } from '@playwright/test';

// another port lets two checkouts be tested side by side
const ROOT = Number(process.env.E2E_PORT ?? 4180);
const SUB = ROOT + 1;
const executablePath = process.env.CHROMIUM_PATH || undefined;
/** No path, no tests in it: `npm test` looks for one on the machine, and says so where there is none. */
const firefox = process.env.FIREFOX_PATH || undefined;
const webkit = process.env.WEBKIT_DRIVER || undefined;

/** What a second engine is asked, by file and title, unless it is asked all: the jobs of the site, whole. */
const JOBS = [
	/(main-job|address|search|keyboard|share|match|phone|embed\/element)\.test\.ts/,
	/robust\.test\.ts a script that is missing/,
	/open-file\.test\.ts (the |by keyboard|files are dropped|a broken table)/,
	/offline\.test\.ts (after one visit|a newer site)/
];
/** And what it is asked on the site of each other data set. */
const SITE_JOBS = [
	/sites\/(direction|safe)\.test\.ts/,
	/sites\/jobs\.test\.ts (an actor|a cell|a search)/
];
const chosen = (jobs: RegExp[]) => (process.env.ENGINES === 'all' ? {} : { grep: jobs });

/** Sites of other data sets: `npm run build:sites` builds them, `npm test` too, which ends where one cannot be built. */
const BUILT = '.svelte-kit/sites';
const sites = (existsSync(BUILT) ? readdirSync(BUILT) : [])
	.filter((name) => existsSync(`${BUILT}/${name}/index.html`))
	.sort()
	.map((name, i) => ({ name, url: `http://127.0.0.1:${SUB + 1 + i}/`, port: SUB + 1 + i }));

/** Asked of the site of every data set, whatever it holds. */
const IN_SITES = /sites\/.*\.test\.ts/;

/** Driven by WebKit’s own driver, in words of its own. */
const IN_WEBKIT = /e2e\/webkit\/.*\.test\.ts/;

/** Whole files that are kept to Chromium, each for the same reason; single tests say theirs themselves. */
const IN_CHROMIUM = [
	// script is switched off, and Playwright cannot do that in a stock Firefox
	/e2e\/no-script\.test/,
	// paper is asked for, and Playwright cannot have a stock Firefox draw for it
	/e2e\/print\.test/,
	// breaches of the policy are told in Chromium's words
	/e2e\/csp\.test/,
	// files are saved, and Playwright hears of none in a stock Firefox
	/e2e\/export\.test/,
	// the tree of accessibility and the zoom are read and set by Chromium's own protocol
	/e2e\/accessible\/(names|focus|size)\.test/,
	// Playwright cannot give a stock Firefox the colours of a contrast theme
	/e2e\/accessible\/forced\.test/,
	// fingers tap there, and Playwright taps on nothing in a stock Firefox
	/e2e\/sheet\.test/,
	// the pictures are Chromium's
	/images\.test/
];

/** A stock Firefox, over WebDriver BiDi: nothing is fetched for it. */
const inFirefox = (file: string, name: string, baseURL: string, jobs: RegExp[]) => ({
	name,
	...chosen(jobs),
	testIgnore: [IN_WEBKIT, ...IN_CHROMIUM],
	// each says why beside its title
	grepInvert: /@chromium/,
	use: {
		browserName: 'firefox' as const,
		channel: 'moz-firefox',
		launchOptions: {
			executablePath: file,
			args: [],
			// Playwright never hears of a page that comes back whole, and waits for it in vain
			firefoxUserPrefs: {
				'browser.sessionhistory.max_total_viewers': 0,
				'fission.bfcacheInParent': false
			}
		},
		baseURL,
		// clearing one fails now and then
		reuseContext: false,
		// it would write a style into the page, which the policy forbids and the test then reports
		screenshot: 'off' as const
	}
});

/** The build is served twice: at the root, and under a sub-path as on a shared host. */
export default defineConfig({
	testDir: 'tests/e2e',
	testIgnore: IN_WEBKIT,
	outputDir: 'test-results/e2e',
	// the same on every machine; one that is missing fails its test, and is never written unasked
	snapshotPathTemplate: '{testDir}/{testFileDir}/images/{arg}{ext}',
	updateSnapshots: 'none',
	fullyParallel: true,
	forbidOnly: Boolean(process.env.CI),
	workers: 2,
	retries: 0,
	reporter: [
		['list'],
		['json', { outputFile: process.env.PLAYWRIGHT_JSON_OUTPUT_FILE ?? 'test-results/e2e.json' }]
	],
	use: {
		browserName: 'chromium',
		locale: 'nb-NO',
		viewport: { width: 1280, height: 900 },
		actionTimeout: 10_000,
		// cleared between tests; a new one for each costs more than most tests
		reuseContext: true,
		launchOptions: { executablePath },
		// it would answer in place of the routes that tests set up; those of it allow it
		serviceWorkers: 'block',
		// traces cost a third of the time: `playwright test --trace on` makes them when one is wanted
		screenshot: 'only-on-failure'
	},
	projects: [
		{ name: 'root', use: { baseURL: `http://127.0.0.1:${ROOT}/` } },
		{
			name: 'sub-path',
			testMatch: /main-job\.test\.ts/,
			use: { baseURL: `http://127.0.0.1:${SUB}/some/sub/` }
		},
		...(firefox ? [inFirefox(firefox, 'firefox', `http://127.0.0.1:${ROOT}/`, JOBS)] : []),
		...(webkit
			? [
					{
						name: 'webkit',
						testIgnore: [],
						testMatch: IN_WEBKIT,
						workers: 1,
						use: { baseURL: `http://127.0.0.1:${ROOT}/` }
					}
				]
			: []),
		...sites.map(({ name, url }) => ({
			name,
			testMatch: IN_SITES,
			use: { baseURL: url }
		})),
		...(firefox
			? sites.map(({ name, url }) => ({
					...inFirefox(firefox, `firefox-${name}`, url, SITE_JOBS),
					testMatch: IN_SITES
				}))
			: [])
	],
	webServer: [
		{
			command: `node scripts/serve.mjs --port ${ROOT}`,
			url: `http://127.0.0.1:${ROOT}/`,
			reuseExistingServer: false
		},
		{
			command: `node scripts/serve.mjs --port ${SUB} --base /some/sub`,
			url: `http://127.0.0.1:${SUB}/some/sub/`,
			reuseExistingServer: false
		},
		...sites.map(({ name, url, port }) => ({
			command: `node scripts/serve.mjs --port ${port} --folder ${BUILT}/${name}`,
			url,
			reuseExistingServer: false
		}))
	]
});
