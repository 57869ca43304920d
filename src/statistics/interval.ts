/** The two ends of a 95% confidence interval. */
export interface Interval {
  /** The lower end, in the unit of what it is the interval of. */
  lower: number;
  /** The upper end. */
  upper: number;
}
