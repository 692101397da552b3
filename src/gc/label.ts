/** GitHub tells labels apart by their letters, not by their case. */
export function hasLabel({ labels }: { readonly labels: readonly string[] }, label: string): boolean {
  return labels.some((one) => one.toLowerCase() === label.toLowerCase());
}
