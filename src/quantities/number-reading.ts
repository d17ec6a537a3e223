/** A bare number expression: its interval, and the token after it. */
export interface NumberReading {
  readonly low: number;
  readonly high: number;
  readonly after: number;
  readonly vague: boolean;
}
