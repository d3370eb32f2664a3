export function fee(days) {
  if (days <= 2) return 0;
  return Math.min((days - 2) * 3, 30);
}
