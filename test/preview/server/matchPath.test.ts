import { matchPath } from "../../../preview/server/routes/route";

test.each([
  ["/api/labels", "/api/labels", {}],
  ["/api/threads/:id", "/api/threads/18a", { id: "18a" }],
  ["/api/threads/:id/labels", "/api/threads/a%2Fb/labels", { id: "a/b" }],
  ["/api/threads/:id", "/api/threads", null],
  ["/api/threads/:id", "/api/threads/1/labels", null],
  ["/api/labels", "/api/drafts", null],
])("%s and %s", (pattern, path, expected) => {
  expect(matchPath(pattern, path)).toEqual(expected);
});
