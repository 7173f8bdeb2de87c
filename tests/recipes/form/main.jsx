import { createRoot } from "react-dom/client";
import { init } from "ventana-core";
import { TemplateForm } from "./form.jsx";

await init();
createRoot(document.getElementById("root")).render(<TemplateForm locale={navigator.language.slice(0, 2)} />);
