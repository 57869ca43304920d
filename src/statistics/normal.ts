/** The point of the standard normal distribution beyond which 2.5% lie. */
export const z95 = 1.959963984540054;
