// The templates that the figures are taken on.

/** As long as most, with nothing to say about it. */
export const ORDINARY = {
  name: "order_shipped",
  language: "es_MX",
  category: "UTILITY",
  components: [
    {
      type: "BODY",
      text: "Hola {{1}}: tu pedido {{2}} ya salió de nuestra bodega y llega a tu casa el viernes por la mañana. Gracias por tu compra.",
      example: { body_text: [["Lucía", "A-10482"]] },
    },
    { type: "FOOTER", text: "Librería de la esquina" },
    { type: "BUTTONS", buttons: [{ type: "QUICK_REPLY", text: "Hablar con alguien" }] },
  ],
};

/** Some 1 KB of JSON, with nothing to say about it. */
export const PLAIN = {
  name: "order_dispatched_with_tracking",
  language: "en",
  category: "UTILITY",
  parameter_format: "POSITIONAL",
  components: [
    { type: "HEADER", format: "TEXT", text: "Your order is on its way" },
    {
      type: "BODY",
      text:
        "Hello {{1}}, we are glad to tell you that order {{2}} has left our warehouse this morning.\n\n" +
        "It travels with *{{3}}* and should reach you by {{4}}. Somebody over the age of eighteen has to be at home " +
        "to take it; if that does not suit you, choose another day on the page below, free of charge, until midnight.\n\n" +
        "You can answer this message if something is wrong with your order, and one of us will look into it at once.",
      example: { body_text: [["Lucía", "A-10482", "Northern Post", "Friday 27 November"]] },
    },
    { type: "FOOTER", text: "Sent by the corner bookshop" },
    {
      type: "BUTTONS",
      buttons: [
        {
          type: "URL",
          text: "Follow the parcel",
          url: "https://www.example.com/parcels/{{1}}",
          example: ["https://www.example.com/parcels/A-10482"],
        },
        { type: "QUICK_REPLY", text: "Talk to somebody" },
      ],
    },
  ],
};

/** The same with a dozen problems, most of them with fixes. */
export const BROKEN = {
  ...PLAIN,
  name: "Order Dispatched!",
  language: "english",
  components: [
    { type: "HEADER", format: "TEXT", text: "Your *order* is on its way 📦" },
    {
      ...PLAIN.components[1],
      text: PLAIN.components[1].text.replace("{{2}}", "{{ 2 }}").replace("{{4}}", "{{6}}").replace("\n\n", "\n\n\n\n"),
    },
    { type: "FOOTER", text: "Sent by _the corner bookshop_ to {{1}}" },
    PLAIN.components[3],
  ],
};
