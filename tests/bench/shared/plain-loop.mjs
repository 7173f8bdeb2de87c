// What an app would write that plans an audience by itself: a loop over people and `Date` objects, without reasons.

const DAY = 24 * 3_600_000;

const MARKETS = new Map(
  Object.entries({
    1: "North America", 7: "Russia", 20: "Egypt", 27: "South Africa", 31: "Netherlands", 33: "France", 34: "Spain", 36: "Hungary",
    39: "Italy", 40: "Romania", 44: "United Kingdom", 48: "Poland", 49: "Germany", 51: "Peru", 52: "Mexico", 54: "Argentina",
    55: "Brazil", 56: "Chile", 57: "Colombia", 60: "Malaysia", 62: "Indonesia", 65: "Singapore", 76: "Kazakhstan",
    77: "Kazakhstan", 90: "Turkey", 91: "India", 92: "Pakistan", 94: "Sri Lanka", 212: "Morocco", 234: "Nigeria",
    380: "Ukraine", 852: "Hong Kong", 880: "Bangladesh", 964: "Iraq", 965: "Kuwait", 966: "Saudi Arabia", 968: "Oman",
    971: "United Arab Emirates", 972: "Israel", 974: "Qatar", 977: "Nepal", 1787: "Rest of Latin America",
    1809: "Rest of Latin America", 1829: "Rest of Latin America", 1849: "Rest of Latin America", 1939: "Rest of Latin America",
  }),
);

function marketOf(digits) {
  for (let length = 4; length > 0; length -= 1) {
    const market = MARKETS.get(digits.slice(0, length));
    if (market !== undefined) return market;
  }
  return "Other";
}

/** Who can get a marketing template with one variable, when each window closes, and what it costs. */
export function plainLoop({ recipient, lastInboundAt, marketingOptOut, values }, { at, rates }) {
  const now = new Date(at);
  const met = new Set();
  const verdict = [];
  const closesAt = [];
  const reasons = [];
  const problems = [];
  const closing = new Array(24).fill(0);
  const charges = new Map();
  for (let row = 0; row < recipient.length; row += 1) {
    const digits = recipient[row].replace(/[^0-9]/g, "");
    if (met.has(digits)) problems.push({ row, problem: "twice" });
    met.add(digits);
    const wrote = Number.isNaN(lastInboundAt[row]) ? null : new Date(lastInboundAt[row]);
    const closes = wrote && new Date(wrote.getTime() + DAY);
    closesAt.push(closes);
    if (closes && wrote <= now && now < closes) {
      const hour = Math.floor((closes.getTime() - now.getTime() - 1) / 3_600_000);
      if (hour < 24) closing[hour] += 1;
    }
    const market = marketOf(digits);
    let reason = "approved";
    if (marketingOptOut[row]) reason = "opted out";
    else if (market === "North America") reason = "no marketing to the United States";
    for (const column of Object.values(values)) {
      const value = column[row] ?? "";
      if (value.trim() === "" || /[\n\r\t]| {5,}/.test(value) || value.length > 1000) {
        reason = "faulty value";
        problems.push({ row, problem: reason });
      }
    }
    verdict.push(reason === "approved" ? "yes" : "no");
    reasons.push(reason);
    if (reason !== "approved") continue;
    const line = charges.get(market) ?? { market, count: 0, amount: 0 };
    line.count += 1;
    line.amount += rates.get(market) ?? 0;
    charges.set(market, line);
  }
  return { verdict, closesAt, reasons, problems, closing, charges: [...charges.values()] };
}
