import { pagePaths } from './pages.ts';
import { loadDataset } from './dataset.ts';

/** Only the site itself may frame its pages; anybody may frame embed/, which is named nowhere here. */
const OWN_FRAMES = "  Content-Security-Policy: frame-ancestors 'self'";

const EVERYWHERE = `# Read by Netlify and Cloudflare Pages. README.md has the same for nginx, and says what GitHub Pages cannot do.
# Both add up the rules that match: no header stands in two of them. What no rule caches is asked for anew each time.

/*
  Access-Control-Allow-Origin: *
  Permissions-Policy: browsing-topics=(), camera=(), geolocation=(), microphone=(), payment=(), usb=()
  Referrer-Policy: no-referrer
  X-Content-Type-Options: nosniff

/_app/immutable/*
  Cache-Control: public, max-age=31536000, immutable

/service-worker.js
  Cache-Control: no-cache
`;

/** What hosts that read a `_headers` file are to send with each file of the site. */
export function formatHeaders(): string {
	const folders = new Set(pagePaths().map((path) => path.split('/')[0] ?? ''));
	const [, ...prefixed] = loadDataset().site.languages;
	const paths = ['', ...prefixed.map((language) => `${language}/`)].flatMap((prefix) =>
		[...folders].map((folder) => `/${prefix}${folder && `${folder}/*`}`)
	);
	return `${EVERYWHERE}\n${paths.map((path) => `${path}\n${OWN_FRAMES}\n`).join('')}`;
}
