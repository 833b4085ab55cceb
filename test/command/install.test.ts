/** What comes before anything is installed. */
import { spawnSync } from "node:child_process";
import { expect, test } from "vitest";

/** As on a machine with another Node. */
function installedBy(node: string) {
  const pretend = `Object.defineProperty(process, "versions", { value: { ...process.versions, node: "${node}" } });`;
  return spawnSync(
    process.execPath,
    ["--import", `data:text/javascript,${encodeURIComponent(pretend)}`, "loaders/install.mjs"],
    { encoding: "utf8" },
  );
}

test.each(["18.20.4", "20.9.0"])("with Node %s it is told which one is wanted", (node) => {
  const { status, stderr } = installedBy(node);
  expect(stderr).toBe(`Cần Node 20.11 trở lên; máy này có ${node}. Cài bản mới rồi chạy lại lệnh.\n`);
  expect(status).toBe(1);
});

test.each(["20.11.0", "26.12.1"])("Node %s will do", (node) => {
  expect(installedBy(node).status).toBe(0);
});
