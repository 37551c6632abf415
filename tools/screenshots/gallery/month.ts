import { EPISODES } from "../../../preview/history/episodes";
import { playEpisodes } from "../../../preview/history/playMonth";
import type { Language } from "../../../src/domain/language";
import { textsIn } from "../../../src/ui/texts";
import type { RunningPreview } from "../../../test/preview/runningPreview";
import { GALLERY_EPISODES } from "./episodes";
import { receiveMore } from "./mail";

/** The month behind the gallery's later cards: the preview's own, and the states that it has nobody in. */
export async function playMore({ world }: RunningPreview, language: Language): Promise<void> {
  await playEpisodes(world, [...EPISODES, ...GALLERY_EPISODES], textsIn(language));
  await receiveMore(world);
}
