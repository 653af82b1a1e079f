/** What a card says of the publication; the downloads' `PublicationMeta` is one of these. */
export interface CardPublication {
  /** «Omsorg i kommunene». */
  readonly siteName: string;
  /** Where the site stands: `https://eksempel.no`. */
  readonly address: string;
  /** «2024». */
  readonly edition: string;
}
