import type { AddressView, CustomerView, EntryView } from '../wire';

/** An address as it is shown to who has no need of it: its first letter, and the ending of its domain. */
export function mask(address: string): string {
  const [name = '', domain = ''] = address.split('@');
  return `${name.slice(0, 1)}•••@•••${domain.slice(domain.lastIndexOf('.'))}`;
}

/** A customer whose addresses are masked. */
export const maskCustomer = (customer: CustomerView): CustomerView => ({ ...customer, addresses: customer.addresses.map(mask), masked: true });

/** What was said in a conversation, the customer's addresses masked. */
export function maskEntries(entries: readonly EntryView[], { addresses }: CustomerView): EntryView[] {
  const seen = (one: AddressView): AddressView => (addresses.includes(one.address) ? { ...one, address: mask(one.address) } : one);
  return entries.map((one) => (one.type === 'message' ? { ...one, from: seen(one.from), to: one.to.map(seen), cc: one.cc.map(seen) } : one));
}
