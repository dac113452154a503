/** Each component in every state, theme and direction. */
export default function KitPage() {
  return null;
}
