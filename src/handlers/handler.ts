import type { CardReply, DraftReply, Reply, SuggestionsReply } from "../ui/reply";
import type { FormFor, ParamsOf, RouteName, Routes } from "../ui/routes";
import type { App } from "./app";

/** A press, decoded and checked. `message` is the open one, where a message is open. */
export interface Request<N extends RouteName> {
  readonly params: ParamsOf<N>;
  readonly form: FormFor<N>;
}

interface ReplyTypes {
  readonly card: CardReply;
  readonly draft: DraftReply;
  readonly suggestions: SuggestionsReply;
}
export type ReplyOf<N extends RouteName> = ReplyTypes[Routes[N]["reply"]] & Reply;

/** One handler for each route: the compiler names the one that is missing, and the one that replies with the wrong kind. */
export type Handlers = { readonly [N in RouteName]: (app: App, request: Request<N>) => ReplyOf<N> };
