/** A plain message as other people's mail programs write it. */
export function mail(headers: Readonly<Record<string, string>>, body = "Hello"): string {
  const lines = Object.entries({ From: "Zoë Miller <zoe@example.org>", To: "ada@example.com", ...headers });
  return `${lines.map(([name, value]) => `${name}: ${value}`).join("\r\n")}\r\n\r\n${body}\r\n`;
}

export const base64Url = (text: string | Buffer): string => Buffer.from(text as string).toString("base64url");
