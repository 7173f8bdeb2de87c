import { expect, test } from "@playwright/test";
import { Editor, answer } from "./editor.mjs";

let editor;

test.beforeEach(async ({ page }) => {
  editor = new Editor(page);
  await editor.open();
});

test("a GET answer is chosen from, shown by its parts, kept whole and given back", async ({ page }) => {
  const field = await editor.startImport();
  await field.fill(JSON.stringify(answer));
  await expect(page.getByRole("dialog")).toContainText("2 templates");
  await page.getByRole("button", { name: "summer_sale" }).click();
  await expect(editor.name).toHaveValue("summer_sale");
  await expect(page.locator(".rows.kept > .row")).toHaveCount(1);
  await expect(page.locator(".rows.kept")).toContainText("HOLOGRAM");
  await expect(page.locator(".card-thumb")).toHaveCount(1);
  await expect(page.locator("#offer")).toHaveValue("Ends soon");
  expect(JSON.parse(await editor.exported())).toEqual(answer.data[0]);
});

test("opening a template is one step back to the draft that was there", async ({ page }) => {
  await editor.import(JSON.stringify(answer.data[1]));
  await expect(editor.name).toHaveValue("order_update");
  await page.locator(".toast").getByRole("button", { name: "Undo" }).click();
  await expect(editor.name).toHaveValue("order_on_its_way");
});

test("broken JSON is refused with its line and column, and the draft stays", async ({ page }) => {
  const field = await editor.startImport();
  await field.fill('{\n  "name": "x",\n  "language": en\n}');
  await expect(page.getByRole("dialog")).toContainText("line 3, column 15");
  await expect(page.getByRole("button", { name: "Open", exact: true })).toBeDisabled();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await expect(editor.name).toHaveValue("order_on_its_way");
});

test("a file that is dropped on the page is opened", async ({ page }) => {
  const data = await page.evaluateHandle((text) => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([text], "template.json", { type: "application/json" }));
    return transfer;
  }, JSON.stringify(answer.data[1]));
  await page.dispatchEvent("body", "dragover", { dataTransfer: data });
  await expect(page.getByText("Drop the JSON here")).toBeVisible();
  await page.dispatchEvent("body", "drop", { dataTransfer: data });
  await expect(editor.name).toHaveValue("order_update");
});

test("JSON pasted beside the fields is opened", async ({ page }) => {
  await page.evaluate((text) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData("text/plain", text);
    document.body.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
  }, JSON.stringify(answer.data[1]));
  await expect(editor.name).toHaveValue("order_update");
});

test("templates of any shape are shown and judged", async () => {
  const shapes = [
    {},
    { components: null },
    { components: [null, 7, [], "x"] },
    { name: 5, language: {}, category: [], components: { type: "BODY" } },
    { components: [{ type: "BUTTONS", buttons: [null, { type: "OTP", otp_type: "ZERO_TAP" }, { type: "FLOW", flow_id: 1 }] }] },
    { components: [{ type: "HEADER", format: "IMAGE", example: { header_handle: ["https://example.com/a.png"] } }] },
    { components: [{ type: "BODY", add_security_recommendation: true }, { type: "FOOTER", code_expiration_minutes: 5 }] },
  ];
  for (const shape of shapes) {
    await editor.import(JSON.stringify(shape));
    expect(JSON.parse(await editor.exported())).toEqual(shape);
  }
  expect(editor.complaints).toEqual([]);
});
