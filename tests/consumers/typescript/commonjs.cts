import ventana = require("ventana-core");
import worker = require("ventana-core/worker");
import inline = require("ventana-core/inline");

const report: ventana.Report = ventana.validateTemplate({ name: "Order Update" });
const conversation: ventana.Conversation = new inline.Inbox().conversation("10", "521");
worker.canSend({ message: {}, conversation }).then(({ verdict }) => {
  console.log(JSON.stringify([report.diagnostics[0]?.code, inline.validateTemplate({}).valid, conversation.ownedElsewhere, verdict]));
});
