// long enough for a browser that asks where to save before it reads
const READ_BY = 60_000;

/** Saves a file on the reader's device. */
export function download(blob: Blob, name: string) {
	const url = URL.createObjectURL(blob);
	const link = document.createElement('a');
	link.href = url;
	link.download = name;
	link.click();
	setTimeout(() => URL.revokeObjectURL(url), READ_BY);
}
