import * as written from './listeners.ts';

/** A listener that newsrooms run, and how it has an embed pasted. */
export interface Listener {
	readonly name: string;
	/** Of what is installed; none where it is written for the test. */
	readonly libraries?: readonly string[];
	/** The n-th embed as it stands in the page, while nobody has answered it: 300 pixels high. */
	readonly paste: (src: string, n: number) => string;
	readonly start: () => void;
	/** The highest that it gives, in CSS pixels. */
	readonly most?: number;
	/** What the listener itself has to complain about in the console, whatever is in the frame. */
	readonly complains?: RegExp;
}

export const iframe = (src: string, more = '') =>
	`<iframe src="${src}" title="Chart" width="100%" height="300" ${more}></iframe>`;
const keyed = (src: string, n: number) =>
	iframe(`${src}?eid=e${n}`, `id="datawrapper-chart-e${n}"`);
const named = (src: string, n: number) => iframe(src, `id="frame-${n}"`);
const plain = (src: string) => iframe(src);

/** The sandbox makes it an origin of its own, to which the site sends no header that would let it load anything. */
export const inWordPress = (src: string, n: number) =>
	iframe(
		`${src}#?secret=sEcReT${n}`,
		`sandbox="allow-scripts" security="restricted" scrolling="no" data-secret="sEcReT${n}"`
	);

/** A page that names a frame by its origin speaks in vain while the frame is still empty; browsers say so. */
const TOO_EARLY =
	/Failed to execute 'postMessage' on 'DOMWindow'|does not match the recipient window/;

// what the libraries bring into the page
declare const pym: { autoInit(): void };
declare const iFrameResize: (settings: object, selector: string) => void;
declare const iframeResizer: { initialize(settings: object, selector: string): void };
declare const newswireFrames: { autoInitFrames(): void };

export const LISTENERS: readonly Listener[] = [
	{
		name: 'pym.js',
		libraries: ['pym.js/dist/pym.v1.js'],
		paste: (src, n) => `<div id="pym-${n}" data-pym-src="${src}" data-pym-title="Chart"></div>`,
		start: () => pym.autoInit()
	},
	{
		name: 'iframe-resizer 4',
		libraries: ['iframe-resizer/js/iframeResizer.js'],
		paste: plain,
		start: () => iFrameResize({}, '.place iframe'),
		complains: TOO_EARLY
	},
	{
		name: 'open-iframe-resizer',
		libraries: ['@open-iframe-resizer/core/dist/index.umd.cjs'],
		paste: plain,
		start: () => iframeResizer.initialize({}, '.place iframe')
	},
	{
		name: 'open-iframe-resizer in place of iframe-resizer',
		libraries: ['@open-iframe-resizer/core/dist/index.umd.cjs'],
		paste: plain,
		start: () => iframeResizer.initialize({ enableLegacyLibSupport: true }, '.place iframe')
	},
	{
		name: '@newswire/frames',
		libraries: ['@newswire/frames/dist/frames.umd.js'],
		paste: (src) => `<div data-frame-src="${src}" data-frame-attribute-title="Chart"></div>`,
		start: () => newswireFrames.autoInitFrames()
	},
	{
		name: 'Sidechain',
		// it defines its element as soon as it is there
		libraries: ['@nprapps/sidechain/dist/sidechain.js'],
		paste: (src, n) => `<side-chain src="${src}" id="side-${n}"></side-chain>`,
		start: () => {}
	},
	{ name: 'Datawrapper, by the frame', paste: keyed, start: written.datawrapper },
	{ name: 'Datawrapper, by the id', paste: keyed, start: written.datawrapperId },
	{ name: 'Datawrapper, by the address', paste: keyed, start: written.datawrapperSrc },
	{ name: 'AMP', paste: plain, start: written.amp },
	{ name: 'Embedly and Medium', paste: plain, start: written.embedly },
	{ name: 'iframe-messenger', paste: plain, start: written.iframeMessenger },
	{ name: 'iframe-resizer 5', paste: named, start: written.iframeResizer5 },
	{
		name: 'WordPress',
		paste: inWordPress,
		start: written.wordPress,
		most: 1000
	}
];
