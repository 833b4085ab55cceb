/**
 * Installs what package-lock.json names, once: `npm start`, `npm run guong` and `npm test` call this first, so that a fresh
 * clone needs nothing but Node. Uses Node alone, since nothing else is there yet.
 */
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const { engines } = JSON.parse(readFileSync(`${root}package.json`, "utf8"));
const oldest = engines.node.replace(">=", "");
if (oldest.localeCompare(process.versions.node, "en", { numeric: true }) > 0) {
  console.error(
    `Cần Node ${oldest} trở lên; máy này có ${process.versions.node}. Cài bản mới rồi chạy lại lệnh.`,
  );
  process.exit(1);
}

const lock = readFileSync(`${root}package-lock.json`, "utf8");
const stamp = `${root}node_modules/.guong-installed`;

if (!existsSync(stamp) || readFileSync(stamp, "utf8") !== lock) {
  console.error("Đang cài đặt các gói cần thiết (chỉ lần đầu)…");
  const npm = process.platform === "win32" ? "npm.cmd" : "npm";
  // Not `npm ci`: it refuses a lock file that lacks other platforms' binaries, which not every registry carries.
  const { status } = spawnSync(npm, ["install", "--no-save", "--no-audit", "--no-fund", "--loglevel=error"], {
    cwd: root,
    // What a command prints is its answer.
    stdio: ["inherit", 2, "inherit"],
    shell: process.platform === "win32",
  });
  if (status !== 0) {
    console.error("Không cài đặt được. Hãy kiểm tra kết nối mạng tới kho gói npm rồi chạy lại lệnh.");
    process.exit(1);
  }
  writeFileSync(stamp, lock);
}
