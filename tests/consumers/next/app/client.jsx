"use client";

import { useEffect, useState } from "react";
import * as ventana from "ventana-core";
import * as worker from "ventana-core/worker";
import { exercise } from "../../exercise.mjs";

async function run() {
  await ventana.init();
  return { main: await exercise(ventana), worker: await exercise(worker) };
}

export default function Client() {
  const [answers, setAnswers] = useState();
  useEffect(() => {
    run().then(setAnswers, (error) => setAnswers({ error: String(error) }));
  }, []);
  return answers && <pre id="client">{JSON.stringify(answers)}</pre>;
}
