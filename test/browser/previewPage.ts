import type { Locator, Page } from "playwright-core";

/** The preview as a person uses it: every method is something that one sees or does. */
export class PreviewPage {
  constructor(
    readonly page: Page,
    private readonly url: string,
  ) {}

  async open(): Promise<void> {
    await this.page.goto(this.url);
    await this.page.locator(".thread-row, .list-empty").first().waitFor();
  }

  /** The add-on's panel, once it has finished what it does. */
  async sidebar(): Promise<Locator> {
    const sidebar = this.page.locator(".sidebar[aria-busy=false]");
    await sidebar.locator(".card, .sidebar-problem, .sidebar-empty").first().waitFor();
    return sidebar;
  }

  async cardText(): Promise<string> {
    return (await this.sidebar()).locator(".sidebar-body").innerText();
  }

  async cardTitle(): Promise<string> {
    return (await this.sidebar()).locator(".card-header h2").innerText();
  }

  row(subject: string): Locator {
    return this.page.locator(".thread-row", { hasText: subject });
  }

  async openMail(subject: string): Promise<void> {
    await this.row(subject).first().click();
    await this.page.locator(".thread-subject").waitFor();
    await this.sidebarIfShown();
  }

  private async sidebarIfShown(): Promise<void> {
    if (await this.page.locator(".sidebar").isVisible()) await this.sidebar();
  }

  /** Another mail while one is open. */
  async openMailFromList(subject: string): Promise<void> {
    await this.backToList();
    await this.openMail(subject);
  }

  /** On a phone the add-on waits behind its icon. */
  async openAddOn(): Promise<void> {
    await this.page.locator(".rail-button").click();
    await this.sidebar();
  }

  /** Until nothing moves any more: lines of text that pass are gone, and no request is under way. */
  async settle(): Promise<void> {
    const dismiss = this.page.locator(".toast button");
    if (await dismiss.isVisible()) await dismiss.click();
    await this.page.mouse.move(0, 0);
    await this.page.waitForLoadState("networkidle");
  }

  async backToList(): Promise<void> {
    await this.page.getByRole("button", { name: "Back to the list" }).click();
    await this.page.locator(".thread-list, .list-empty").waitFor();
  }

  async folder(name: string): Promise<void> {
    await this.page.locator(".folders").getByRole("button", { name }).click();
    await this.page.locator(".folder.current", { hasText: name }).waitFor();
  }

  async search(query: string): Promise<void> {
    await this.page.getByLabel("Search mail").fill(query);
    await this.page.getByLabel("Search mail").press("Enter");
  }

  /** Shows all of a section that is folded. */
  async unfold(header: string): Promise<void> {
    const section = (await this.sidebar()).locator(".card-section", {
      has: this.page.getByRole("heading", { name: header, exact: true }),
    });
    await section.getByRole("button", { name: "Show more" }).click();
  }

  /** Presses a button that the card shows. */
  async press(label: string): Promise<void> {
    const sidebar = await this.sidebar();
    await sidebar.locator(".card").getByRole("button", { name: label, exact: true }).first().click();
    await this.sidebar();
  }

  async field(label: string): Promise<Locator> {
    return (await this.sidebar()).getByLabel(label, { exact: true }).first();
  }

  async fill(label: string, value: string): Promise<void> {
    const field = await this.field(label);
    await field.fill(value);
    await field.blur();
    await this.sidebar();
  }

  async choose(option: string): Promise<void> {
    await (await this.sidebar()).getByLabel(option, { exact: true }).first().check();
    await this.sidebar();
  }

  /** Something of the add-on's three-dots menu. */
  async menu(item: string): Promise<void> {
    await (await this.sidebar()).getByRole("button", { name: "More actions" }).click();
    await this.page.getByRole("menuitem", { name: item }).click();
    await this.sidebar();
  }

  async refresh(): Promise<void> {
    await (await this.sidebar()).getByRole("button", { name: "Refresh", exact: true }).click();
    await this.sidebar();
  }

  async cardBack(): Promise<void> {
    await (await this.sidebar()).getByRole("button", { name: "Back", exact: true }).click();
    await this.sidebar();
  }

  /** The newest compose window. */
  compose(): Locator {
    return this.page.locator(".compose").first();
  }

  async draft(): Promise<{ to: string; subject: string; body: string }> {
    const window = this.compose();
    await window.waitFor();
    return {
      to: await window.getByLabel("To", { exact: true }).inputValue(),
      subject: await window.getByLabel("Subject").inputValue(),
      body: await window.getByLabel("Message text").inputValue(),
    };
  }

  async editDraft(label: "To" | "Subject" | "Message text", value: string): Promise<void> {
    await this.compose().getByLabel(label, { exact: true }).fill(value);
  }

  async send(): Promise<void> {
    await this.compose().getByRole("button", { name: "Send" }).click();
    await this.page.locator(".compose").waitFor({ state: "detached" });
  }

  async toast(): Promise<string> {
    const toast = this.page.locator(".toast span");
    await toast.waitFor();
    return toast.innerText();
  }

  /** The user's own labels on a thread of the list. */
  labelsOf(subject: string): Promise<string[]> {
    return this.row(subject).first().locator(".label-chip").allInnerTexts();
  }

  async answerAs(text: string, who?: string): Promise<void> {
    const box = this.page.locator(".answer-as");
    if (!(await box.getAttribute("open").then((open) => open !== null))) await box.locator("summary").click();
    if (who) await box.getByLabel("Who answers").selectOption({ label: who });
    await box.getByLabel("Their answer").fill(text);
    await box.getByRole("button", { name: "Deliver their answer" }).click();
    await this.page
      .locator(".message", { hasText: text.slice(0, 40) })
      .or(this.page.locator(".message-folded", { hasText: text.slice(0, 40) }))
      .first()
      .waitFor();
  }

  async moveClock(step: string): Promise<void> {
    await this.page.getByRole("button", { name: "Move the clock on" }).click();
    await this.page.getByRole("menuitem", { name: step }).click();
  }

  async developerPanel(): Promise<Locator> {
    await this.page.getByRole("button", { name: "Developer", exact: true }).click();
    const panel = this.page.locator(".developer");
    await panel.waitFor();
    return panel;
  }
}
