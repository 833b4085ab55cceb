/** A picture is handed over from the thread that painted it, however few its bytes are. */
import { expect, test } from "vitest";
import { paint } from "../../../src/press/figures/paint.ts";

const NO_LETTERS = { css: () => "", files: () => [], close: async () => {} };

test("a picture of less than the buffers that Node shares out comes whole", async () => {
  const drawing =
    '<svg xmlns="http://www.w3.org/2000/svg" width="16" height="1"><rect width="16" height="1" fill="#c00"/></svg>';
  const { png, width, height } = await paint(drawing, NO_LETTERS);
  expect(png.length).toBeLessThan(4096);
  expect([width, height]).toEqual([1890, 118]);
  expect(png.subarray(1, 4).toString()).toBe("PNG");
  expect(png.subarray(-8, -4).toString()).toBe("IEND");
});
