// @ts-check
/**
 * Finds an nginx for the tests of hosting. Where the machine has none, Debian's package is unpacked into a folder of its
 * own: nothing is installed, no service is started, and no root is needed.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import path from 'node:path';

const CACHE = path.resolve('node_modules/.cache/nginx');

/**
 * @typedef {object} Nginx
 * @property {string} program
 * @property {string} types the file that tells a file's type by its ending
 */

/**
 * An nginx that runs.
 * @returns {Nginx | undefined}
 */
export const findNginx = () => installed() ?? unpacked();

function installed() {
	const dirs = [...(process.env.PATH ?? '').split(path.delimiter), '/usr/sbin', '/usr/local/sbin'];
	const program =
		process.env.NGINX_PATH ?? dirs.map((dir) => path.join(dir, 'nginx')).find(existsSync);
	const types = [
		'/etc/nginx/mime.types',
		'/usr/local/etc/nginx/mime.types',
		'/opt/homebrew/etc/nginx/mime.types'
	];
	return check(program, types.find(existsSync));
}

/** @param {string} [folder] where Debian's packages are unpacked */
export function unpacked(folder = CACHE) {
	const program = path.join(folder, 'usr/sbin/nginx');
	const types = path.join(folder, 'etc/nginx/mime.types');
	if (!existsSync(program)) unpack(folder);
	return check(program, types);
}

/** @param {string} folder */
function unpack(folder) {
	mkdirSync(folder, { recursive: true });
	const fetch = () => run('apt-get', ['download', '-qq', 'nginx', 'nginx-common'], folder);
	if (
		!fetch() &&
		!(process.getuid?.() === 0 && run('apt-get', ['update', '-qq'], folder) && fetch())
	)
		return;
	for (const file of readdirSync(folder).filter((name) => name.endsWith('.deb')))
		run('dpkg-deb', ['-x', file, '.'], folder);
}

/** @param {string} command @param {string[]} args @param {string} cwd */
const run = (command, args, cwd) =>
	spawnSync(command, args, { cwd, stdio: 'ignore', timeout: 120_000 }).status === 0;

/**
 * A program that is there may want a library that is not.
 * @param {string | undefined} program
 * @param {string | undefined} types
 * @returns {Nginx | undefined}
 */
function check(program, types) {
	if (!program || !types || !existsSync(types)) return;
	return spawnSync(program, ['-v']).status === 0 ? { program, types } : undefined;
}
