//! What a WhatsApp template is, what is wrong with it, and when it can be sent.
