/** What the threads of these tests do. */
export function work({ kind, value }) {
  switch (kind) {
    case 'echo':
      return value;
    case 'fail':
      throw new TypeError('broken');
    case 'spin':
      for (;;);
    case 'hoard': {
      const kept = [];
      for (;;) kept.push(new Array(10_000).fill(kept.length));
    }
    case 'die':
      return process.exit(3);
  }
}
