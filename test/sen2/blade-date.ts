const months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/** A day as the Blade export writes it: `2022-Sep-28 00:00:00`. */
export function bladeDate(iso: string): string {
  const [year, month, day] = iso.split("-");
  return `${year}-${months[Number(month) - 1]}-${day} 00:00:00`;
}
