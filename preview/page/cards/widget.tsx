import { ButtonList } from "./button";
import type { Widget } from "./cardJson";
import { DateTimePicker } from "./dateTimePicker";
import { DecoratedText } from "./decoratedText";
import { FormattedText } from "./formattedText";
import { Grid } from "./grid";
import { Picture } from "./picture";
import { Pressable } from "./pressable";
import { SelectionInput } from "./selectionInput";
import { TextInput } from "./textInput";

/** One widget, drawn by the component of its kind. A kind that the sidebar does not have says so instead of vanishing. */
export function WidgetView({ widget }: { readonly widget: Widget }) {
  if (widget.textParagraph) {
    return (
      <div class="text-paragraph">
        <FormattedText text={widget.textParagraph.text ?? ""} />
      </div>
    );
  }
  if (widget.decoratedText) return <DecoratedText spec={widget.decoratedText} />;
  if (widget.buttonList) return <ButtonList buttons={widget.buttonList.buttons ?? []} />;
  if (widget.textInput) return <TextInput spec={widget.textInput} />;
  if (widget.selectionInput) return <SelectionInput spec={widget.selectionInput} />;
  if (widget.dateTimePicker) return <DateTimePicker spec={widget.dateTimePicker} />;
  if (widget.grid) return <Grid spec={widget.grid} />;
  if (widget.divider) return <hr class="divider" />;
  if (widget.image) {
    return (
      <Pressable class="image" onClick={widget.image.onClick}>
        <Picture url={widget.image.imageUrl ?? ""} alt={widget.image.altText ?? ""} size={268} />
      </Pressable>
    );
  }
  return <div class="unknown-widget">Gmail's sidebar has no widget “{Object.keys(widget).join(", ")}”.</div>;
}
