/** Made by scripts/message-tables.ts. */
declare module 'virtual:messages' {
	/** Loads what the first page says, in a language of the site. */
	export const ready: (language: string) => void | Promise<void>;
	/** Where that lies in the build: language -> path; known at build only. */
	export const files: Readonly<Record<string, string>>;
}
