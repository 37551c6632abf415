import { materialSymbol } from "../icons";
import { paramOf } from "../request";
import type { RawReply, Route } from "./route";

const SVG = { "content-type": "image/svg+xml", "cache-control": "max-age=86400" };

function icon(file: string, fill: boolean): RawReply {
  const svg = materialSymbol(file.replace(/\.svg$/, ""), fill);
  return svg === null ? { status: 404, headers: SVG, text: "" } : { status: 200, headers: SVG, text: svg };
}

export const ICON_ROUTES: readonly Route[] = [
  {
    method: "GET",
    path: "/icons/:file",
    run: (_world, request) => icon(paramOf(request, "file"), request.query.get("fill") === "1"),
  },
];
