// What the tests talk to, on this machine: a server with given answers, and the emulator.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:http";
import { createInterface } from "node:readline";

/** An answer as the vectors of responses have it, or none at all. */
export type Response = {
  status: number;
  headers: Record<string, string>;
  body?: string;
  body_base64?: string;
  cut_off?: true;
  chunked?: true;
  delay?: number;
  closed?: true;
};

/** Returns what `use` makes of the address of a server with these answers, and the bodies of the requests to it. */
export async function serving<T>(responses: Response[], use: (url: string) => Promise<T>) {
  const requests: string[] = [];
  const names: string[] = [];
  const server = createServer(async (request, response) => {
    const answer = responses[requests.length] ?? { status: 500, headers: {} };
    const { status, headers, body = "", body_base64, cut_off, closed, chunked, delay = 0 } = answer;
    names.push(...Object.keys(request.headers));
    requests.push(Buffer.concat(await request.toArray()).toString());
    await new Promise((resolve) => setTimeout(resolve, delay * 1000));
    if (closed) return request.socket.destroy();
    const bytes = body_base64 === undefined ? Buffer.from(body) : Buffer.from(body_base64, "base64");
    response.sendDate = false;
    const length = bytes.length + Number(cut_off ?? 0);
    const framing = chunked ? { "Transfer-Encoding": "chunked" } : { "Content-Length": length };
    response.writeHead(status, { ...headers, ...framing, Connection: "close" });
    response.write(bytes, () => (cut_off ? request.socket.destroy() : response.end()));
  });
  await once(server.listen(0, "127.0.0.1"), "listening");
  const { port } = server.address() as { port: number };
  if (responses.length === 0) server.close(); // nothing listens there then
  try {
    return { found: await use(`http://127.0.0.1:${port}/api/v1`), requests, names };
  } finally {
    server.close();
    server.closeAllConnections();
  }
}

export type Emulator = { url: string; key: string; page: string; stop: () => void };

export async function emulating(): Promise<Emulator> {
  const process = spawn("openrouter-presets", ["serve", "--json"], { stdio: ["ignore", "pipe", "inherit"] });
  for await (const line of createInterface(process.stdout)) return { ...JSON.parse(line), stop: () => process.kill() };
  throw new Error("the emulator does not start");
}
