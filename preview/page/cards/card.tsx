import { CardButton } from "./button";
import { CardContext, type CardHost } from "./cardContext";
import type { Card, CardHeader } from "./cardJson";
import { Picture } from "./picture";
import { SectionView } from "./section";

export function HeaderView({ header }: { readonly header: CardHeader }) {
  return (
    <header class="card-header">
      {header.imageUrl && (
        <Picture url={header.imageUrl} alt={header.imageAltText ?? ""} round={header.imageType === "CIRCLE"} size={32} />
      )}
      <div>
        <h2 tabIndex={-1}>{header.title}</h2>
        {header.subtitle && <p>{header.subtitle}</p>}
      </div>
    </header>
  );
}

/** A card as the sidebar shows it: header, sections that scroll, and the footer that stays. */
export function CardView({ card, host }: { readonly card: Card; readonly host: CardHost }) {
  const { primaryButton, secondaryButton } = card.fixedFooter ?? {};
  return (
    <CardContext.Provider value={host}>
      <article class="card">
        <div class="card-scroll">
          {card.header && <HeaderView header={card.header} />}
          {(card.sections ?? []).map((section, index) => (
            <SectionView key={index} section={section} />
          ))}
        </div>
        {card.fixedFooter && (
          <footer class="fixed-footer">
            {secondaryButton && <CardButton button={{ type: "BORDERLESS", ...secondaryButton }} />}
            {primaryButton && <CardButton button={{ type: "FILLED", ...primaryButton }} />}
          </footer>
        )}
      </article>
    </CardContext.Provider>
  );
}
