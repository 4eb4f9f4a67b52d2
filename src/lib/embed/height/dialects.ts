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
	hear: (message) => fieldOf(message, 'sentinel') === 'amp'
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
	hear: (message) => id !== null && String(message).startsWith(`pymxPYMx${id}xPYMxwidthxPYMx`)
});

/** iframe-resizer 4 and 5: its first message names the frame, and each answer repeats that name. */
function iframeResizer(): Dialect {
	const mark = '[iFrameSizer]';
	let name: string | undefined;
	let event = 'init';
	return {
		hello: '[iFrameResizerChild]Ready',
		say({ width, height }) {
			if (name === undefined) return [];
			const message = `${mark}${name}:${height}:${width}:${event}`;
			event = 'mutationObserver';
			return [message];
		},
		hear(message) {
			if (typeof message !== 'string' || !message.startsWith(mark)) return false;
			// `<name>:<margin>:<width too>:...` opens the talk; later messages are words, `resize` among them
			const [first = '', ...settings] = message.slice(mark.length).split(':');
			if (settings.length > 6) {
				name = first;
				event = 'init';
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
			const asks = fieldOf(message, 'type') === 'iframe-child-init';
			isThere ||= asks;
			return asks;
		}
	};
}

/** WordPress: the page hands over a secret in the fragment, and hears only who repeats it. */
const wordPress = (secret: string | undefined): Dialect => ({
	say: ({ height }) => (secret ? [{ message: 'height', value: height, secret }] : []),
	hear: (message) => secret !== undefined && fieldOf(message, 'message') === 'ready'
});

function fieldOf(message: unknown, field: string): unknown {
	if (typeof message !== 'object' || message === null) return undefined;
	return (message as Readonly<Record<string, unknown>>)[field];
}
