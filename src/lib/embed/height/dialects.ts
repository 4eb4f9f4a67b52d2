/**
 * How the listeners that newsrooms run hear of a frame's height. Each dialect says it in its own words; some must be
 * spoken to first, or say under which name they know the frame. Heights and widths are whole CSS pixels.
 */
export interface Dialect {
	/** What it is told at once, before anything is measured. */
	readonly hello?: unknown;
	/** The messages that tell a size; none while the listener has not said under which name. */
	say(size: Size): unknown[];
	/** Reads a message from the page; true where it asks for the size. */
	hear?(message: unknown): boolean;
	/** The message that asks the page to follow a link, where a frame may open none by itself. */
	follow?(href: string): unknown;
}

export interface Size {
	readonly width: number;
	readonly height: number;
}

/** @param key by which the page knows this frame @param address of the frame */
export function dialectsFor(key: string, address: URL): Dialect[] {
	return [
		datawrapper(key),
		amp(),
		iframeMessenger(key, address.href),
		pym(address.searchParams.get('childId')),
		iframeResizer(),
		openIframeResizer(),
		wordPress(/[?&]secret=([\w-]+)/.exec(address.hash)?.[1])
	];
}

/** Datawrapper's embeds, and all that listen for them: an object with the height under the frame's key. */
const datawrapper = (key: string): Dialect => ({
	say: ({ height }) => [{ 'datawrapper-height': { [key]: height } }]
});

/** AMP; also Sidechain, @newswire/frames and Observable's framework, whose pages ask in the same words. */
const amp = (): Dialect => ({
	say: ({ height }) => [{ sentinel: 'amp', type: 'embed-size', height }],
	// AMP itself answers a size in this sentinel too: to answer that would go on for ever
	hear: (message) =>
		fieldOf(message, 'sentinel') === 'amp' && fieldOf(message, 'type') === 'frames-init'
});

/** The JSON text that Embedly, Medium, Observable and the Guardian's iframe-messenger read. */
const iframeMessenger = (key: string, src: string): Dialect => ({
	say: ({ height }) => [
		JSON.stringify({
			src,
			context: 'iframe.resize',
			height,
			id: `iframeMessenger:${key}`,
			type: 'set-height',
			value: height
		})
	]
});

/** pym.js: the page writes the frame's name into its address, and tells its width whenever that changes. */
const pym = (id: string | null): Dialect => ({
	say: ({ height }) => (id === null ? [] : [`pymxPYMx${id}xPYMxheightxPYMx${height}`]),
	hear: (message) =>
		id !== null && typeof message === 'string' && message.startsWith(`pymxPYMx${id}xPYMxwidthxPYMx`)
});

/**
 * iframe-resizer 4 and 5: the page's first message names the frame, `<name>:<margin>:<width too>:...`, and each answer
 * repeats that name; its later messages are words, `resize` among them. Pages that only stand in for it wait for a change.
 */
function iframeResizer(): Dialect {
	const mark = '[iFrameSizer]';
	let name: string | undefined;
	let events: readonly string[] = [];
	return {
		hello: '[iFrameResizerChild]Ready',
		say({ width, height }) {
			const said = events.map((event) => `${mark}${name}:${height}:${width}:${event}`);
			if (name !== undefined) events = ['mutationObserver'];
			return said;
		},
		hear(message) {
			if (typeof message !== 'string' || !message.startsWith(mark)) return false;
			const [, called] = /^(.+?):\d+:(?:true|false):/.exec(message.slice(mark.length)) ?? [];
			if (called !== undefined) {
				name = called;
				events = ['init', 'mutationObserver'];
			}
			return true;
		}
	};
}

/** @open-iframe-resizer/core: the page says that it is there, and is told from then on. */
function openIframeResizer(): Dialect {
	let isThere = false;
	return {
		say: (size) => (isThere ? [{ type: 'iframe-resized', ...size }] : []),
		hear(message) {
			const type = fieldOf(message, 'type');
			const asks = type === 'iframe-child-init' || type === 'iframe-get-child-dimensions';
			isThere ||= asks;
			return asks;
		}
	};
}

/** WordPress: the page hands over a secret in the fragment, hears only who repeats it, and follows links to the site. */
const wordPress = (secret: string | undefined): Dialect => ({
	say: ({ height }) => (secret ? [{ message: 'height', value: height, secret }] : []),
	hear: (message) => secret !== undefined && fieldOf(message, 'message') === 'ready',
	follow: (value) => (secret ? { message: 'link', value, secret } : undefined)
});

function fieldOf(message: unknown, field: string): unknown {
	if (typeof message !== 'object' || message === null) return undefined;
	return (message as Readonly<Record<string, unknown>>)[field];
}
