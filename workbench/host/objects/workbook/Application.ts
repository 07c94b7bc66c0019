import type { HostContext } from "../HostContext";
import { defineMembers, HostObject } from "../HostObject";

export class Application extends HostObject {
  constructor(context: HostContext) {
    super(context, "Application");
  }
}

/** Separators and date patterns of the application's language. */
class Culture extends HostObject {}

function separator(language: string, type: "decimal" | "group"): string {
  const parts = new Intl.NumberFormat(language).formatToParts(12345.6);
  return parts.find((part) => part.type === type)?.value ?? "";
}

defineMembers<Application>("Application", {
  properties: {
    CalculationMode: { get: () => "Automatic" },
    CalculationState: { get: () => "Done" },
    CalculationEngineVersion: { get: () => 191029 },
    DecimalSeparator: { get: ({ context }) => separator(context.language, "decimal") },
    ThousandsSeparator: { get: ({ context }) => separator(context.language, "group") },
    UseSystemSeparators: { get: () => true },
  },
  navigations: {
    CultureInfo: ({ context }) => new Culture(context, "CultureInfo"),
  },
  methods: {
    Calculate: ({ engine }) => engine.recalculateAll(),
    // Calculation and drawing wait for the end of a batch here anyway.
    SuspendApiCalculationUntilNextSync: () => null,
    SuspendScreenUpdatingUntilNextSync: () => null,
  },
});

defineMembers<Culture>("CultureInfo", {
  properties: { Name: { get: ({ context }) => context.language } },
  navigations: {
    NumberFormat: ({ context }) => new Culture(context, "NumberFormatInfo"),
    DatetimeFormat: ({ context }) => new Culture(context, "DatetimeFormatInfo"),
  },
});

defineMembers<Culture>("NumberFormatInfo", {
  properties: {
    NumberDecimalSeparator: { get: ({ context }) => separator(context.language, "decimal") },
    NumberGroupSeparator: { get: ({ context }) => separator(context.language, "group") },
    CurrencySymbol: { get: ({ context }) => (context.language.startsWith("fr") ? "€" : "$") },
  },
});

defineMembers<Culture>("DatetimeFormatInfo", {
  properties: {
    DateSeparator: { get: () => "/" },
    TimeSeparator: { get: () => ":" },
    ShortDatePattern: { get: ({ context }) => (context.language.startsWith("fr") ? "dd/MM/yyyy" : "M/d/yyyy") },
    LongDatePattern: {
      get: ({ context }) => (context.language.startsWith("fr") ? "dddd d MMMM yyyy" : "dddd, MMMM d, yyyy"),
    },
    LongTimePattern: { get: ({ context }) => (context.language.startsWith("fr") ? "HH:mm:ss" : "h:mm:ss tt") },
  },
});
