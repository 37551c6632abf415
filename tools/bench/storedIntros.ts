import { introFromRequest } from "../../src/domain/newIntro";
import { condense } from "../../src/domain/record/condensed";
import { encodeThread } from "../../src/domain/record/record";
import { transition } from "../../src/domain/transition";
import { KEYS } from "../../src/google/store/keys";

const GIVEN = ["Amalia", "Bruno", "Chidi", "Dorota", "Emre", "Fatima", "Goran", "Hana", "Iker", "Jasmin"];
const FAMILY = ["Abernathy", "Bakker", "Cisneros", "Delacroix", "Eriksen", "Fontaine", "Grabowski", "Hashimoto"];

const threadId = (number: number): string => (0x18b0000000000000n + BigInt(number)).toString(16);

/** Old finished introductions as the store keeps them, each with the keys of its two threads. */
export function storedIntros(count: number, now: number): Map<string, string> {
  const properties = new Map<string, string>();
  for (let index = 0; index < count; index += 1) {
    const id = (36 ** 6 + index).toString(36);
    const threads = [threadId(2 * index), threadId(2 * index + 1)] as const;
    const given = GIVEN[index % GIVEN.length] ?? "";
    const family = FAMILY[index % FAMILY.length] ?? "";
    const intro = introFromRequest({
      id,
      language: "en",
      requester: { name: `${given} ${family}`, email: `${given}.${family}${index}@studio.example`.toLowerCase() },
      threadId: threads[0],
      source: { messageId: threads[0], subject: "", evidence: "", target: 0, targets: 1 },
      askedAt: now,
      now,
    });
    const known = {
      ...intro,
      contact: {
        ...intro.contact,
        threadId: threads[1],
        company: "Harbour and Sons",
        person: { name: `${family} ${given}`, email: `${family}${index}@harbour.example`.toLowerCase() },
      },
    };
    const closed = transition(known, { type: "closed", reason: "finished" }, now);
    properties.set(KEYS.intro(id), condense(closed.ok ? closed.value : known));
    for (const thread of threads) properties.set(KEYS.thread(thread), encodeThread({ intros: [id], dismissed: false }));
  }
  return properties;
}
