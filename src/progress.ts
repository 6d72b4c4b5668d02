/** Shows how far a long task is: a moving bar for people at a terminal, one plain line elsewhere. */
import type { Writable } from 'node:stream';
import { Presets, SingleBar } from 'cli-progress';

/** A task under way. */
export interface Progress {
  update(done: number, total: number): void;
  stop(): void;
}

/** Starts showing a task. *Takes* what it does in a word or two, and where to show it. */
export function startProgress(
  task: string,
  { stream, isTerminal }: { stream: Writable; isTerminal: boolean },
): Progress {
  if (!isTerminal) {
    stream.write(`${task} …\n`);
    return { update() {}, stop() {} };
  }
  const format = `${task} {bar} {value} of {total}`;
  const bar = new SingleBar(
    { format, stream: stream as NodeJS.WriteStream, clearOnComplete: true, hideCursor: true },
    Presets.shades_grey,
  );
  let started = false;
  return {
    update(done, total) {
      if (!started) bar.start(total, done);
      started = true;
      bar.setTotal(total);
      bar.update(done);
    },
    stop() {
      if (started) bar.stop();
    },
  };
}
