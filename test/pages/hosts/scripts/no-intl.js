// A browser with little of Intl.
delete Intl.Locale;
delete Intl.DisplayNames;
delete Intl.RelativeTimeFormat;
Intl.DateTimeFormat = Intl.NumberFormat = Intl.PluralRules = undefined;
