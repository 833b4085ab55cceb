import { expect, test } from "vitest";
import { readFlag, readKept, readUnclear } from "../../loaders/values/flag.ts";

test.each([
  ["x", "yes", "no", "unreadable"],
  ["✓", "yes", "no", "unreadable"],
  ["1", "yes", "no", "unreadable"],
  ["Vi phạm", "yes", "yes", "yes"],
  ["Có vi phạm", "yes", "yes", "yes"],
  ["Không vi phạm", "no", "no", "no"],
  ["Chưa vi phạm.", "no", "no", "no"],
  ["Có", "yes", "unreadable", "yes"],
  ["Không", "no", "unreadable", "no"],
  ["0", "no", "unreadable", "unreadable"],
  ["Không đạt", "no", "yes", "unreadable"],
  ["", "blank", "blank", "blank"],
  ["một lần", "unreadable", "unreadable", "unreadable"],
])(
  "%j is %s where a tick says that it was done, %s where it says the contrary, else %s",
  (text, ...expected) => {
    expect([readFlag, readKept, readUnclear].map((read) => read(text))).toEqual(expected);
  },
);
