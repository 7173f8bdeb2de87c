// Judged on the server for each request, and in the browser.
import * as ventana from "ventana-core";
import * as inline from "ventana-core/inline";
import { exercise } from "../../exercise.mjs";
import Client from "./client.jsx";

export const dynamic = "force-dynamic";

export default async function Page() {
  const answers = { main: await exercise(ventana), inline: await exercise(inline) };
  return (
    <main>
      <pre id="server">{JSON.stringify(answers)}</pre>
      <Client />
    </main>
  );
}
