/** The pages' figures as one table. */
import { FIGURE_IDS, FIGURES, type Figures, misses, written, writtenTarget } from "./figures.ts";
import { type Machine, sayMachine } from "./machine.ts";
import { row } from "./results.ts";

const SLOWNESS = ["drawnMedian", "drawnP95", "wholeP95", "paintedMedian", "paintedP95"] as const;

export interface Line {
  site: string;
  page: string;
  figures: Figures;
  /** The choices that took longest. */
  slowest: string[];
  /** What Lighthouse found wanting. */
  faults: string[];
}

export interface Report {
  machine: Machine;
  lines: Line[];
}

/** Markdown: one table, targets in its second line. */
export function asMarkdown({ machine, lines }: Report): string {
  const missed = lines.flatMap((line) =>
    FIGURE_IDS.filter((id) => misses(id, line.page, line.figures[id])).map((id) => ({ line, id })),
  );
  const slow = lines.filter(({ page, figures }) => SLOWNESS.some((id) => misses(id, page, figures[id])));
  const faulty = lines.filter(({ faults }) => faults.length > 0);
  return [
    "# What readers wait for",
    "",
    `Measured ${machine.on} by \`npm run bench\`: ${sayMachine(machine)}.`,
    "",
    "*Slow* is a line of 1.6 Mbit/s and 150 ms with the processor slowed to a fourth. *Ready* is when scripts have run, the data for the first choice are in, and the processor is free. `!` misses its target (in brackets that of *Phân tích*), `–` has nothing of the kind; pages of one folder are measured on the heaviest of them.",
    "",
    row(["site", "page", ...FIGURE_IDS.map((id) => FIGURES[id].title)]),
    row(["---", "---", ...FIGURE_IDS.map(() => "---:")]),
    row(["*target*", "", ...FIGURE_IDS.map(writtenTarget)]),
    ...lines.map(({ site, page, figures }) =>
      row([site, page, ...FIGURE_IDS.map((id) => written(id, page, figures[id]))]),
    ),
    "",
    missed.length === 0 ? "Every target is met." : `${missed.length} figures miss their target.`,
    ...list("Choices that take longest, in ms:", slow, ({ slowest }) => slowest),
    ...list("Lighthouse finds wanting:", faulty, ({ faults }) => faults),
    "",
  ].join("\n");
}

function list(title: string, lines: readonly Line[], of: (line: Line) => string[]): string[] {
  if (lines.length === 0) return [];
  return ["", title, "", ...lines.map((line) => `- ${line.site}, ${line.page}: ${of(line).join("; ")}`)];
}
