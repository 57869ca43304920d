// Loaded before the command: whatever would reach the network throws, and is written down in the file that NETWORK_LOG names.
import dgram from "node:dgram";
import dns from "node:dns";
import { appendFileSync } from "node:fs";
import http from "node:http";
import http2 from "node:http2";
import https from "node:https";
import { syncBuiltinESMExports } from "node:module";
import net from "node:net";
import tls from "node:tls";

// A pipe on the machine is no network: what runs TypeScript here asks for one.
const isPipe = ([first]) => {
  const [to] = Array.isArray(first) ? first : [first];
  return typeof to === "string"
    ? /^(\/|\\\\)/.test(to)
    : typeof to?.path === "string" && to.host === undefined && to.port === undefined;
};
const deny = (holder, name, label) => {
  const allowed = holder[name];
  holder[name] = function (...given) {
    if (label.startsWith("net.") && isPipe(given)) return allowed.apply(this, given);
    appendFileSync(process.env.NETWORK_LOG, `${label}\n`);
    throw new Error(`The network is denied: ${label}.`);
  };
};
deny(net.Socket.prototype, "connect", "net.Socket.connect");
for (const name of ["connect", "createConnection", "createServer"]) deny(net, name, `net.${name}`);
for (const name of ["request", "get", "createServer"]) {
  deny(http, name, `http.${name}`);
  deny(https, name, `https.${name}`);
}
deny(http2, "connect", "http2.connect");
deny(tls, "connect", "tls.connect");
deny(dgram, "createSocket", "dgram.createSocket");
for (const holder of [dns, dns.promises])
  for (const name of Object.keys(holder)) if (/^(lookup|resolve|reverse)/.test(name)) deny(holder, name, `dns.${name}`);
for (const name of ["fetch", "WebSocket", "EventSource"]) deny(globalThis, name, name);
syncBuiltinESMExports();
