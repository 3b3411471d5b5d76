import { type ChildProcess, spawn } from 'node:child_process'

/**
 * A shell waits on a pipe whose other end only this process holds. However this process ends, the pipe closes and the
 * shell ends the engine; no signal handler of ours is in the way of the server's own. Killing is safe: the
 * engine has synced every write that it answered.
 */
export function endWithThisProcess(child: ChildProcess, pid: number): void {
  const watcher = spawn('sh', ['-c', 'read -r _; kill -9 "$1"', 'engine-watcher', String(pid)], {
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
  })
  const killEngine = () => child.kill('SIGKILL')
  // Where there is no shell, an ordinary exit is still covered.
  process.once('exit', killEngine)
  watcher.once('error', () => undefined)
  child.once('exit', () => {
    process.off('exit', killEngine)
    watcher.kill('SIGKILL')
  })
  // None of them keeps this process alive when nothing else does.
  for (const handle of [child, child.stderr, watcher, watcher.stdin]) unref(handle)
}

/** Pipes of child processes are sockets, which their types do not say. */
function unref(handle: object | null): void {
  if (handle && 'unref' in handle && typeof handle.unref === 'function') handle.unref()
}
