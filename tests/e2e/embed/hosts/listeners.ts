/** Listeners written from what their makers say of the messages; each runs in the host's page. */

/** Datawrapper: the frame that a message comes from, by whichever key. */
export function datawrapper() {
	window.addEventListener('message', ({ data, source }) => {
		for (const height of Object.values(data['datawrapper-height'] ?? {}))
			for (const frame of document.querySelectorAll('iframe'))
				if (frame.contentWindow === source) frame.style.height = `${height}px`;
	});
}

/** Datawrapper: the frame whose id ends in the key. */
export function datawrapperId() {
	window.addEventListener('message', ({ data }) => {
		for (const [key, height] of Object.entries(data['datawrapper-height'] ?? {})) {
			const frame = document.getElementById(`datawrapper-chart-${key}`);
			if (frame) frame.style.height = `${height}px`;
		}
	});
}

/** Datawrapper, the oldest: the first frame in whose address the key stands. */
export function datawrapperSrc() {
	window.addEventListener('message', ({ data }) => {
		for (const [key, height] of Object.entries(data['datawrapper-height'] ?? {})) {
			const frame = document.querySelector<HTMLIFrameElement>(`iframe[src*='${key}']`);
			if (frame) frame.style.height = `${height}px`;
		}
	});
}

/** AMP: the size of the frame that asks, which is told what became of it. */
export function amp() {
	window.addEventListener('message', ({ data, source }) => {
		if (data.sentinel !== 'amp' || data.type !== 'embed-size') return;
		for (const frame of document.querySelectorAll('iframe')) {
			if (frame.contentWindow !== source) continue;
			frame.height = String(data.height);
			const type = 'embed-size-changed';
			frame.contentWindow?.postMessage(
				{ sentinel: 'amp', type, requestedHeight: data.height },
				'*'
			);
		}
	});
}

/** Embedly and Medium: a JSON text that names the frame by its address. */
export function embedly() {
	window.addEventListener('message', ({ data }) => {
		if (typeof data !== 'string' || !data.startsWith('{')) return;
		const { context, src, height } = JSON.parse(data);
		if (context !== 'iframe.resize' || !Number.isInteger(height)) return;
		for (const frame of document.querySelectorAll('iframe'))
			if (frame.src === src) frame.height = height;
	});
}

/** The Guardian: a JSON text of a messenger, from the frame itself. */
export function iframeMessenger() {
	window.addEventListener('message', ({ data, source }) => {
		if (typeof data !== 'string' || !data.includes('iframeMessenger')) return;
		const { id, type, value } = JSON.parse(data);
		if (!id.startsWith('iframeMessenger:') || type !== 'set-height') return;
		for (const frame of document.querySelectorAll('iframe'))
			if (frame.contentWindow === source) frame.height = value;
	});
}

/** WordPress: the frame that knows its secret, between 200 and 1,000 pixels; links that stay on the frame's site. */
export function wordPress() {
	const all = () => document.querySelectorAll<HTMLIFrameElement>('iframe[data-secret]');
	window.addEventListener('message', ({ data, source }) => {
		if (!data || !(data.secret || data.message || data.value)) return;
		if (/[^a-zA-Z0-9]/.test(data.secret)) return;
		for (const frame of all()) {
			if (frame.dataset.secret !== data.secret || frame.contentWindow !== source) continue;
			if (data.message === 'height')
				frame.height = String(Math.min(1000, Math.max(200, parseInt(data.value, 10))));
			const isAtHome = () => new URL(data.value).host === new URL(frame.src).host;
			if (data.message === 'link' && isAtHome() && document.activeElement === frame)
				location.href = data.value;
		}
	});
	window.addEventListener('load', () => {
		for (const frame of all())
			frame.contentWindow?.postMessage({ message: 'ready', secret: frame.dataset.secret }, '*');
	});
}

/** iframe-resizer 5, by its messages alone: names each frame to itself, and again to those that say they are ready. */
export function iframeResizer5() {
	const mark = '[iFrameSizer]';
	const ours = () => document.querySelectorAll<HTMLIFrameElement>('.place iframe');
	const call = (frame: HTMLIFrameElement) =>
		frame.contentWindow?.postMessage(
			`${mark}${frame.id}:8:false:false:32:true:true::auto:::0:false:child:auto:true:::true:::false`,
			'*'
		);
	window.addEventListener('message', ({ data, source }) => {
		for (const frame of ours()) {
			if (frame.contentWindow !== source) continue;
			if (data === '[iFrameResizerChild]Ready') call(frame);
			else if (typeof data === 'string' && data.startsWith(`${mark}${frame.id}:`)) {
				const [, height, , type = ''] = data.split(':');
				if (/^(init|(mutation|resize)Observer)$/.test(type)) frame.style.height = `${height}px`;
			}
		}
	});
	for (const frame of ours()) {
		frame.addEventListener('load', () => call(frame));
		call(frame);
	}
}
