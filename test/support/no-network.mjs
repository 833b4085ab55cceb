/**
 * Preloaded into a process whose network is cut off: whatever is not this machine is refused, and noted in
 * the file that GUONG_NETWORK_LOG names, since a program may swallow the refusal.
 */
import { appendFileSync } from "node:fs";
import { syncBuiltinESMExports } from "node:module";
import net from "node:net";

const LOOPBACK = new Set(["localhost", "127.0.0.1", "::1"]);
const connect = net.Socket.prototype.connect;

net.Socket.prototype.connect = function (...args) {
  const options = Array.isArray(args[0]) ? args[0][0] : args[0];
  const host =
    typeof options === "object"
      ? (options.path ?? options.host ?? "localhost")
      : String(args[1] ?? "localhost");
  if (typeof options === "object" && options.path) return connect.apply(this, args);
  if (LOOPBACK.has(host)) return connect.apply(this, args);
  if (process.env.GUONG_NETWORK_LOG) appendFileSync(process.env.GUONG_NETWORK_LOG, `${host}\n`);
  throw new Error(`network is cut off: ${host}`);
};

syncBuiltinESMExports();
