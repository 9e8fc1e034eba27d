// What the scripts of this folder share: medians, and Markdown.

/** The median of `runs` calls, each timed alone, in milliseconds. */
export function median(runs, call) {
  const times = Array.from({ length: runs }, () => {
    const start = process.hrtime.bigint();
    call();
    return Number(process.hrtime.bigint() - start) / 1e6;
  });
  return times.sort((a, b) => a - b)[Math.floor(runs / 2)];
}

export function table(head, rows) {
  const line = (cells) => `| ${cells.join(" | ")} |`;
  console.log([line(head), `|---|${"---:|".repeat(head.length - 1)}`, ...rows.map(line)].join("\n") + "\n");
}

/** Three digits, whatever the size. */
export function short(number) {
  return number >= 100 ? `${Math.round(number)}` : `${Number(number.toPrecision(3))}`;
}
