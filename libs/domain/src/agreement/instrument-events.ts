/** What the events of instruments carry: agreement, annex, amendment, extension, and their end. */
import type { DateFact } from '../values/date-fact.js';
import type { Acting, NamedAs, SignatureLine } from './acting.js';

export interface InstrumentEventData {
  /** An agreement is proposed; it binds nobody before it is concluded. @class open */
  AgreementDrafted: {
    readonly title: string;
    readonly partnership: string;
    /** The agreement's own paper number, where it has one. */
    readonly number?: string;
    /** First day in force; inclusive. */
    readonly start?: DateFact;
    /** Last day in force; inclusive. */
    readonly end?: DateFact;
    readonly signatureLines?: readonly SignatureLine[];
  };
  /** An annex is proposed: its own operation, period and money under the agreement. @class open */
  AnnexDrafted: {
    readonly title: string;
    /** The party that the annex concerns. */
    readonly concerns?: Acting;
    /** What is run under it, as named there. */
    readonly operation?: string;
    readonly start?: DateFact;
    readonly end?: DateFact;
    readonly signatureLines?: readonly SignatureLine[];
  };
  /** A change of the agreement or of an annex is proposed. @class open */
  AmendmentDrafted: {
    readonly title: string;
    /** The instrument that it changes: an annex's id; absent for the agreement itself. */
    readonly amends?: string;
    /** What it changes, in short. */
    readonly summary?: string;
    /** First day on which the change has effect; absent: from its conclusion. */
    readonly start?: DateFact;
    readonly signatureLines?: readonly SignatureLine[];
  };
  /** May be drafted after the agreement has expired. @class open */
  ExtensionDrafted: {
    readonly title: string;
    /** The option that it uses; absent for an extension that the parties simply agree. */
    readonly option?: string;
    /** First day of the extension; absent: from its conclusion. */
    readonly start?: DateFact;
    /** The agreement's new last day; inclusive. */
    readonly end: DateFact;
    readonly signatureLines?: readonly SignatureLine[];
  };
  /**
   * An organisation is a party of the agreement. A party may be known to exist and be named later:
   * then `acting` is absent.
   * @class open
   */
  PartyJoined: {
    readonly kind: 'public' | 'civil-society';
    readonly acting?: Acting;
    readonly namedAs?: readonly NamedAs[];
  };
  /** Who a party is, which was known only to exist. @class open */
  PartyNamed: {
    readonly party: string;
    readonly acting: Acting;
    readonly namedAs?: readonly NamedAs[];
  };
  /** A party is one no more. @class open */
  PartyLeft: { readonly party: string };
  /**
   * Signed by one of those who sign it.
   * `instrument`: an annex's, amendment's or extension's id; absent for the agreement itself.
   * @class open
   */
  InstrumentSigned: {
    readonly instrument?: string;
    readonly organisation: string;
    readonly unit?: string;
    readonly role: string;
    readonly authority?: string;
    readonly signedOn?: DateFact;
  };
  /** It binds its parties: all have signed, or a document says so. @class open */
  InstrumentConcluded: {
    readonly instrument?: string;
    readonly basis: 'all-signatures' | 'stated-in-document';
  };
  /**
   * Recorded with the conclusion of its amendment; what it changes are events of their own.
   * @class open
   */
  AgreementAmended: { readonly instrument: string };
  /**
   * Recorded with the conclusion of its extension, or when its holder used an option.
   * @class open
   */
  AgreementExtended: {
    readonly instrument?: string;
    readonly option?: string;
    /** The agreement's new last day; inclusive. */
    readonly end: DateFact;
    readonly basis: 'extension-concluded' | 'option-exercised';
  };
  /** The agreement may be prolonged without a new one. @class open */
  ExtensionOptionGranted: {
    /** Length of the extension, in months. */
    readonly months: number;
    /** Who may use it; absent when the source does not say. */
    readonly holder?: Acting;
    readonly exerciseBy?: DateFact;
  };
  /** The option will not be used. @class open */
  ExtensionOptionWaived: { readonly option: string };
  /** The parties talk about going on (S43); it binds nobody. @class internal */
  ContinuationDialogueNoted: {
    /** In free text. @class protected */
    readonly note?: string;
  };
  /** A party ends the agreement ahead of its time. @class open */
  TerminationNoticeGiven: {
    readonly by: Acting;
    /** The agreement's last day if the notice stands; inclusive. */
    readonly lastDay: DateFact;
  };
  /** The notice does not stand. @class open */
  TerminationNoticeWithdrawn: { readonly notice: string };
  /** The agreement ends ahead of its time. @class open */
  AgreementTerminated: {
    /** The notice that it follows; absent when it ends at once or by agreement. */
    readonly notice?: string;
    /** The last day in force; inclusive. */
    readonly lastDay: DateFact;
  };
  /** This agreement follows another in the same chain. @class open */
  SuccessionRecorded: { readonly predecessor: string };
}
