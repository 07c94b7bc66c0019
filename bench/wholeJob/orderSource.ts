/** One order as a row of the sheet holds it. */
export interface SourceOrder {
  readonly customer: string;
  readonly orderNumber: string;
  /** Excel's serial number. */
  readonly day: number;
  readonly cents: number;
}

/**
 * Orders drawn from a fixed seed, a tenth as many customers as orders, with a long tail. It refers to nothing outside
 * itself, because it also runs in the page, where the sheet is filled.
 */
export function orderSource(orders: number): () => SourceOrder {
  const kinds = ["Atelier", "Café Élise", "Müller & Söhne", "Œuvre n°", "Société", "山田商店", "🌿 Verde"];
  const customers = Math.ceil(orders / 10);
  let state = 20251231;
  let made = 0;
  const random = () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
  return () => {
    const customer = Math.floor(random() ** 2 * customers);
    made += 1;
    return {
      customer: `${kinds[customer % kinds.length]} ${customer}`,
      orderNumber: `SO-${made}`,
      day: 45_000 + Math.floor(random() * 1_000),
      cents: 1 + Math.floor(random() * 100_000),
    };
  };
}
