import { expect, test } from "vitest";
import { acceptedEncodings } from "../../loaders/serve/encoding.ts";

test.each([
  ["gzip, deflate, br, zstd", ["br", "gzip", "identity"]],
  ["gzip", ["gzip", "identity"]],
  ["br;q=0, gzip", ["gzip", "identity"]],
  ["br;q=0.2, gzip;q=0.8", ["gzip", "br", "identity"]],
  ["identity, gzip;q=0.5", ["identity", "gzip"]],
  ["*", ["br", "gzip", "identity"]],
  ["*;q=0", ["identity"]],
  ["gzip;q=0, *", ["br", "identity"]],
  ["GZIP ; Q=1", ["gzip", "identity"]],
  ["br;q=much", ["identity"]],
  ["identity;q=0", ["identity"]],
  ["", ["identity"]],
  [undefined, ["identity"]],
])("of %o it sends %o", (header, encodings) => {
  expect(acceptedEncodings(header)).toEqual(encodings);
});
