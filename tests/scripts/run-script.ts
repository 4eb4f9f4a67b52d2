import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** What a script of the project says, and with what it ends. */
export function runScript(name: string, ...args: string[]) {
	const { status, stdout, stderr } = spawnSync(process.execPath, [`scripts/${name}`, ...args], {
		cwd: root,
		encoding: 'utf8',
		env: { ...process.env, NODE_OPTIONS: '' }
	});
	const lines = (text: string) => text.split('\n').slice(0, -1);
	return { status, stdout: lines(stdout), stderr: lines(stderr) };
}
