/** The two ends of a 95% confidence interval. */
export interface Interval {
  lower: number;
  upper: number;
}
