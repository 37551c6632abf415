/** Gmail's own folders, in its order. The label's id asks for its threads. */
export const FOLDERS = [
  { id: "INBOX", name: "Inbox", icon: "inbox" },
  { id: "STARRED", name: "Starred", icon: "star" },
  { id: "SENT", name: "Sent", icon: "send" },
  { id: "DRAFT", name: "Drafts", icon: "draft" },
  { id: "ALL", name: "All mail", icon: "stacked_email" },
] as const;
