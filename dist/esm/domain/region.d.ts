/**
 * Whether a service of an area serves a region. Codes are ISO 3166-1 (`US`) or 3166-2 (`US-CA`): a region includes its
 * country, and a country does not include its regions.
 */
export declare const serves: (area: string, region: string) => boolean;
