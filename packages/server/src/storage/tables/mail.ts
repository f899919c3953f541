export interface MailTables {
  /** Mail to be sent, and for some days mail that was sent. */
  mails: {
    id: string;
    brand_id: string;
    sender: string;
    recipient: string;
    subject: string;
    /** Empty once it was sent by a mail server: what is in it is no longer ours to keep. */
    text: string;
    html: string;
    created_at: number;
    attempts: number;
    /** When it is to be tried next; while it is being tried, when it may be tried by another. */
    due_at: number;
    sent_at: number | null;
    /** Nobody tries any more. */
    failed_at: number | null;
  };
}
