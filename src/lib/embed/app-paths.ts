/** Stands in for the framework's paths in an embed's script: its own address tells where the site is served from. */
const script =
	document.currentScript instanceof HTMLScriptElement ? document.currentScript.src : '';
const root = script.includes('/_app/') ? script.slice(0, script.indexOf('/_app/')) : '';

/** @param path from the site's root on */
export const resolve = (path: string) => root + path;
