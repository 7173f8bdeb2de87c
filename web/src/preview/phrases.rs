//! The words of the app around the message, in the language of the message.

crate::i18n::words! {
    YOUR_BUSINESS { en: "Your business", es: "Tu empresa", pt: "Sua empresa" }
    BUSINESS_ACCOUNT { en: "Business account", es: "Cuenta de empresa", pt: "Conta comercial" }
    TODAY { en: "Today", es: "Hoy", pt: "Hoje" }
    SEE_ALL_OPTIONS { en: "See all options", es: "Ver todas las opciones", pt: "Ver todas as opções" }
    MESSAGE { en: "Message", es: "Mensaje", pt: "Mensagem" }
    ALL_OPTIONS { en: "All options", es: "Todas las opciones", pt: "Todas as opções" }
    READ_MORE { en: "Read more", es: "Leer más", pt: "Ler mais" }
    NOT_SEEN_HERE {
        en: "This message cannot be seen here. Open WhatsApp on your phone to read it.",
        es: "Este mensaje no se puede ver aquí. Abre WhatsApp en el móvil para leerlo.",
        pt: "Esta mensagem não pode ser vista aqui. Abra o WhatsApp no celular para ler.",
    }
    ENDS_IN { en: "Ends in 24 h", es: "Termina en 24 h", pt: "Termina em 24 h" }
    OFFER_CODE { en: "Code", es: "Código", pt: "Código" }
    MAY_CALL {
        en: "May this business call you?",
        es: "¿Puede llamarte esta empresa?",
        pt: "Esta empresa pode ligar para você?",
    }
    CHOOSE { en: "Choose", es: "Elegir", pt: "Escolher" }
    PRODUCTS { en: "Products", es: "Productos", pt: "Produtos" }
    ORDER { en: "Order", es: "Pedido", pt: "Pedido" }
    GIVEN_AT_SENDING {
        en: "chosen when it is sent",
        es: "se eligen al enviarlo",
        pt: "escolhidos ao enviar",
    }
    TOTAL_AT_SENDING {
        en: "items and total come when it is sent",
        es: "artículos y total llegan al enviarlo",
        pt: "itens e total vêm ao enviar",
    }
    PLACE_NAME { en: "Name of the place", es: "Nombre del lugar", pt: "Nome do local" }
    PLACE_ADDRESS { en: "Its address", es: "Su dirección", pt: "Seu endereço" }
}
