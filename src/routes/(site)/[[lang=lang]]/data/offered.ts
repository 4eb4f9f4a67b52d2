/** A file as the page offers it. */
export interface Offered {
	/** From `data/` on. */
	readonly path: string;
	readonly bytes: number;
	/** Of its bytes, in hexadecimal. */
	readonly sha256: string;
	readonly mediatype: string;
	/** Of a table, without its head. */
	readonly rows?: number;
}
