/** The analysis, typed. Written by `cargo xtask generate` from the JSON Schema. */

/** What was found in one article. Lists are in text order. */
export interface Analysis {
  /** How the text is built. */
  article: Article;
  /** Temporal expressions, every occurrence apart. */
  dates: Array<Date>;
  /** People, organisations, places and the rest, ordered by their first mention by name. */
  entities: Array<Entity>;
  /** What the input line gave; the command line's alone. */
  id?: Id | null;
  /** BCP 47: `en`, or `und` where the text is not English or too short to tell. */
  language: string;
  /** The unit of every `start` and `end`. */
  offsets: OffsetUnit;
  /** The findings in the order in which a reader is shown them. */
  outline: Outline;
  /** Quotes in order of their first piece. */
  quotes: Array<Quote>;
  /** `SCHEMA`. */
  schema: "quotidian/1";
  /** Where each sentence starts and ends, in order; none goes over the end of a line. */
  sentences: Array<[number, number]>;
  /** What the reader should know about the input; empty when all is well. */
  warnings: Array<Warning>;
}

/** Somebody who is nearly as likely to have said it as the speaker. */
export interface Alternative {
  /** The entity, where it is one. */
  entity: EntityId | null;
  /** The entity's name, else the words that the article has for it. */
  name: string;
}

/** How the text is built: what is the article and what stands around it. */
export interface Article {
  /** Names of those who wrote it, without "By". */
  authors: Array<Span>;
  /** Every line that is not blank, in order. */
  blocks: Array<Block>;
  /** Where the story was filed from, as in "KYIV, Ukraine (AP) —": the place alone. */
  dateline: Span | null;
  /** The sentence or two under the title. */
  deck: Span | null;
  /** The title. */
  headline: Span | null;
  /** The day the article appeared, if it is known. */
  published: Published | null;
}

/** One line of the text, without white space at its ends; one paragraph where the text is broken to a width. */
export interface Block {
  /** Probability that it is right. */
  confidence: number;
  /** Place in `blocks`, counted from 0, of the earlier block that this one repeats. */
  duplicateOf: number | null;
  /** One past the last position. */
  end: number;
  /** What it is. */
  kind: BlockKind;
  /** Why it was taken for that, in a short sentence. */
  reason: string;
  /** Why it was taken for that, for programs. */
  rule: LineRule;
  /** First position. */
  start: number;
  /** The words between them. */
  text: string;
}

/** What a line is. */
export type BlockKind = "headline" | "deck" | "byline" | "published" | "dateline" | "subheading" | "paragraph" | "list" | "caption" | "credit" | "quotation" | "boilerplate";

/** One temporal expression (TIMEX3). */
export interface Date {
  /** Whether the words alone say which day it is, or an anchor was needed. */
  basis: DateBasis;
  /** Probability that type and value are right. */
  confidence: number;
  /** One past the last position. */
  end: number;
  /** TIMEX3 modifier. */
  mod: DateMod | null;
  /** First and last calendar day that the value covers; null where it covers none. */
  range: DayRange | null;
  /** How the value was come by, in a short sentence. */
  reason: string;
  /** How the value was come by, for programs. */
  rule: DateRule;
  /** First position. */
  start: number;
  /** The words between them. */
  text: string;
  /** What it names. */
  type: DateType;
  /** TIMEX3 value (ISO 8601 and its extensions), as in TempEval-3; relative (`P1W`, `XXXX-WXX-3`) where no anchor is known. */
  value: string;
}

/** What a date's value rests on. */
export type DateBasis = "stated" | "relative";

/** TIMEX3 modifiers. */
export type DateMod = "BEFORE" | "AFTER" | "ON_OR_BEFORE" | "ON_OR_AFTER" | "LESS_THAN" | "MORE_THAN" | "EQUAL_OR_LESS" | "EQUAL_OR_MORE" | "START" | "MID" | "END" | "APPROX";

/** How the value of a date was come by. */
export type DateRule = "inFull" | "eitherOrder" | "noSuchDay" | "unanchored" | "anyDay" | "reference" | "length" | "recurrence" | "counted" | "countedOn" | "yearCounted" | "quarterCompared" | "sameDay" | "next" | "arranged" | "coming" | "last" | "latest" | "nearest" | "nearestMoon" | "unitBefore" | "unitOf" | "unitAfter";

/** TIMEX3 types. */
export type DateType = "DATE" | "TIME" | "DURATION" | "SET";

/** Calendar days, both included. */
export interface DayRange {
  /** First day, `YYYY-MM-DD`. */
  from: string;
  /** Last day, `YYYY-MM-DD`. */
  to: string;
}

/** One person, organisation, place or other named thing: a cluster of mentions. */
export interface Entity {
  /** Probability that name and type are right. */
  confidence: number;
  /** Of a nationality, the entity of its country in this article: Russia's of "Russian"; null where the article does
   * not name it. */
  country: EntityId | null;
  /** Its name in this analysis. */
  id: EntityId;
  /** Where it is mentioned, in text order; never empty. */
  mentions: Array<Mention>;
  /** The fullest form of its name in the article. */
  name: string;
  /** Where the article first gives each of `roles`, in the same order. */
  roleSpans: Array<Span>;
  /** Titles and descriptions that the article gives it, each once, in text order. */
  roles: Array<string>;
  /** What it is. */
  type: EntityType;
}

export type EntityId = string;

/** The entities of one type that the article itself mentions. */
export interface EntityList {
  /** Who or what, in the order of the analysis. */
  entities: Array<EntityRow>;
  /** What one of them is called. */
  one: string;
  /** What several of them are called, as a heading. */
  title: string;
  /** What they are. */
  type: EntityType;
}

/** An entity, with how often it is mentioned and speaks. */
export interface EntityRow {
  /** Which. */
  entity: EntityId;
  /** How many of its mentions count; at least one. */
  mentions: number;
  /** How many quotes are its; none of one that is only mentioned. */
  quotes: number;
}

/** What an entity is. */
export type EntityType = "person" | "organization" | "place" | "group" | "event" | "work" | "product" | "law";

/** What the caller calls an article: text or a whole number, given back as it came. */
export type Id = number | string;

/** What a kind is called. */
export interface KindTitle {
  /** The kind; no two of a different sort have the same name. */
  kind: TitledKind;
  /** One of that kind. */
  title: string;
}

/** Why a line was taken for what it is. */
export type LineRule = "shareButton" | "button" | "navigation" | "pictureLabel" | "advertising" | "advertisingNotice" | "otherArticles" | "link" | "comments" | "newsletter" | "legal" | "cookies" | "author" | "authorOrPage" | "pageFurniture" | "photoCredit" | "creditWords" | "captionWords" | "published" | "above" | "below" | "titlesInARow" | "looseTitle" | "betweenParagraphs" | "shortInHeader" | "headline" | "headlineAgain" | "firstSentence" | "underHeadline" | "byline" | "nameAlone" | "dateline" | "credit" | "creditAtEnd" | "captionAgain" | "besideText" | "sentenceInHeader" | "signature" | "bullet" | "shortLines" | "runningText" | "speech" | "shortSentence" | "longLine" | "subheading";

/** Lines in a row that are not of the article. */
export interface LineRun {
  /** Place of the first line in `blocks`, counted from 0. */
  first: number;
  /** Place of the last line. */
  last: number;
  /** How many lines and of what sort: "3 lines not of the article: share buttons, comments". */
  title: string;
}

/** One place where an entity is named or meant. */
export interface Mention {
  /** False inside boilerplate and in a caption that repeats an earlier one. */
  counted: boolean;
  /** One past the last position. */
  end: number;
  /** How it refers. */
  form: MentionForm;
  /** Why it belongs to this entity, in a short sentence. */
  reason: string;
  /** Why it belongs to this entity, for programs. */
  rule: MentionRule;
  /** First position. */
  start: number;
  /** The words between them. */
  text: string;
}

/** How a mention refers to its entity. */
export type MentionForm = "name" | "pronoun" | "nominal";

/** Why words are a mention of their entity. Where a name was learned to be one, the reason tells more than the rule. */
export type MentionRule = "surname" | "forename" | "account" | "otherForm" | "otherName" | "initials" | "short" | "otherSpelling" | "title" | "filed" | "country" | "state" | "stateCode" | "city" | "region" | "nationality" | "people" | "company" | "media" | "party" | "government" | "international" | "organization" | "team" | "event" | "work" | "product" | "law" | "person" | "forenameFirst" | "surnameLast" | "organizationEnd" | "organizationStart" | "placeEnd" | "placeStart" | "eventEnd" | "lawEnd" | "productEnd" | "workEnd" | "capitals" | "known" | "alike" | "listed" | "again" | "settled" | "ownWords" | "spelling" | "wordsAround" | "surroundings" | "speaksHere" | "speaksBeside" | "namedBeside" | "describedBeside" | "onlyOfAge" | "onlyOfRole" | "onlyOfKind" | "hasWord" | "saidToBe" | "inSentence" | "lastMan" | "lastWoman" | "lastNamed" | "likeliest";

/** The unit of the offsets in an analysis. */
export type OffsetUnit = "utf16" | "codepoint" | "utf8";

/** The findings as a reader is shown them: who, what and when, each in its order. */
export interface Outline {
  /** The dates in order of time. */
  dates: Timeline;
  /** A list for each type of entity, most asked for first; those that name nothing are empty. */
  entities: Array<EntityList>;
  /** Lines in a row that are not of the article and long enough to be folded, in order; none where no line is of it. */
  lines: Array<LineRun>;
  /** Who speaks, in order of their first quotes; nobody in particular comes last. */
  speakers: Array<SpeakerRow>;
  /** What the kinds of lines, quotes and mentions that occur are called. */
  titles: Array<KindTitle>;
}

/** The publication date: the anchor that relative dates hang on. */
export interface Published {
  /** Where it comes from. */
  basis: PublishedBasis;
  /** Probability that it is right. */
  confidence: number;
  /** The words it was read or inferred from, most telling first; empty where it was given. */
  evidence: Array<Span>;
  /** `YYYY-MM-DD`. */
  value: string;
}

/** Where a publication date comes from. */
export type PublishedBasis = "given" | "stated" | "inferred";

/** One utterance: what was said, the words that say so, and who said it. */
export interface Quote {
  /** The words with their attribution, as one would copy them; inside the sentences in which they stand. */
  clause: Span;
  /** Probability that content and speaker are right. */
  confidence: number;
  /** What was said, without the marks around it; several pieces where the attribution interrupts it. */
  content: Array<Span>;
  /** The word of speech: "said", "according to". */
  cue: Span | null;
  /** Its name in this analysis. */
  id: QuoteId;
  /** In whose words. */
  kind: QuoteKind;
  /** On what occasion or by what means, in the words of the text: "a statement", "Twitter". */
  medium: Span | null;
  /** The words between quotation marks; equal to `content` in a direct quote, empty in an indirect one. */
  quoted: Array<Span>;
  /** Why it was read this way, in a short sentence. */
  reason: string;
  /** Why it was read this way, for programs. */
  rule: QuoteRule;
  /** When it was said, as far as the article tells. */
  said: Said | null;
  /** The words that name the speaker here: title and name, pronoun, description. */
  source: Span | null;
  /** Who that is. */
  speaker: Speaker;
  /** To whom, in the words of the text: "reporters". */
  to: Span | null;
  /** The entity that those words stand for, where they stand for one. */
  toEntity: EntityId | null;
}

export type QuoteId = string;

/** In whose words a quote stands. */
export type QuoteKind = "direct" | "mixed" | "indirect";

/** Why words were taken for a quote. The reason goes on to tell whom the words of the attribution name. */
export type QuoteRule = "beside" | "ahead" | "aside" | "passive" | "accordingTo" | "label" | "nominal" | "signed" | "transcript" | "nextToWords" | "alone";

/** When the words of a quote were spoken or written. */
export interface Said {
  /** Where the article tells it. */
  basis: SaidBasis;
  /** Probability that it was said then. */
  confidence: number;
  /** The place of that date in the list of dates, counted from 0; null where no date of the text tells it. */
  date: number | null;
  /** Why it was read this way, in a short sentence. */
  reason: string;
  /** Why it was read this way, for programs. */
  rule: SaidRule;
  /** The value of that date: TIMEX3, as in the list of dates. */
  value: string;
}

/** Where the article tells when something was said. */
export type SaidBasis = "attribution" | "occasion";

/** Why a quote was taken to be said at a time. */
export type SaidRule = "besideVerb" | "ofMedium" | "opening" | "dateLine" | "sameSpeech" | "sameOccasion" | "repeated";

/** Words of the text and where they stand, in the unit of the analysis; `text` is the slice from `start` to `end`. */
export interface Span {
  /** One past the last position. */
  end: number;
  /** First position. */
  start: number;
  /** The words between them. */
  text: string;
}

/** Who said it. */
export interface Speaker {
  /** Who else it may be, likeliest first; empty where nobody is nearly as likely. */
  alternatives: Array<Alternative>;
  /** Whether it is a person whose name the article withholds. */
  anonymous: boolean;
  /** The entity, where the speaker is one. */
  entity: EntityId | null;
  /** What the speaker is. */
  kind: SpeakerKind;
  /** The entity's name, else the words of the source; null where nobody was found. */
  name: string | null;
  /** The reason the article states for withholding it. */
  reason: string | null;
}

/** What a speaker is. */
export type SpeakerKind = "person" | "organization" | "group" | "document" | "unknown";

/** What one speaker says. Two whom the article calls the same are one unless it withholds their names for different
 * reasons. */
export interface SpeakerRow {
  /** The entity, where the speaker is one. */
  entity: EntityId | null;
  /** What is said, in text order; never empty. */
  quotes: Array<QuoteId>;
  /** Name or description, or words that say that nobody was found. */
  title: string;
}

/** Dates as places in `dates`, counted from 0. */
export interface Timeline {
  /** Those that cover calendar days, by the first of them; of two that begin together the longer comes first. */
  dated: Array<number>;
  /** Those that name no day at all, such as lengths and repeats, in text order. */
  undated: Array<number>;
  /** Those that wait for a publication date, in text order. */
  waiting: Array<number>;
}

/** A kind of line, quote or mention. */
export type TitledKind = BlockKind | QuoteKind | MentionForm;

/** Something about the input that makes the analysis less than it could be. */
export interface Warning {
  /** For programs. */
  code: WarningCode;
  /** For people: what is the matter and what to do. */
  message: string;
}

/** The kinds of `Warning`. */
export type WarningCode = "empty" | "notEnglish" | "markup" | "tooLong";
