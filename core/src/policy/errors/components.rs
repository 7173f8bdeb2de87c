//! Subcodes of creating or editing a template, next to code 100 as a rule: what its components hold.

use super::{ANSWERS, CHECK, CLIENT_CODE, DISPUTED, Fault, KnownError, Retry, error};
use crate::{Text, text};

const UPLOAD: Text = text!(
    "Upload the sample again with the Resumable Upload API, and use the handle of this app and account.",
    "Sube de nuevo la muestra con la Resumable Upload API y usa el identificador de esta app y cuenta.",
    "Envie a amostra de novo com a Resumable Upload API e use o identificador deste app e conta.",
);

pub(super) static ERRORS: &[KnownError] = &[
    error(
        2_388_040,
        Retry::AfterFix,
        Fault::Business,
        text!("A text is too long", "Un texto es demasiado largo", "Um texto é longo demais"),
        text!(
            "A field of the template has more characters than Meta allows.",
            "Un campo de la plantilla tiene más caracteres de los que Meta permite.",
            "Um campo do modelo tem mais caracteres do que a Meta permite.",
        ),
        CHECK,
    ),
    error(
        2_388_043,
        Retry::AfterFix,
        Fault::Business,
        text!(
            "A component lacks a field",
            "A un componente le falta un campo",
            "Falta um campo em um componente",
        ),
        text!(
            "A component comes without a field that it needs, such as its text or the example of its variables.",
            "Un componente llega sin un campo que necesita, como su texto o el ejemplo de sus variables.",
            "Um componente vem sem um campo de que precisa, como o texto ou o exemplo das variáveis.",
        ),
        CHECK,
    )
    .on(&ANSWERS),
    error(
        2_388_047,
        Retry::AfterFix,
        Fault::Business,
        text!(
            "The body is not well formed",
            "El cuerpo no tiene el formato correcto",
            "O corpo não está no formato certo",
        ),
        text!(
            "Answers of the API with this subcode speak of the body: three newlines in a row, variables alone, or more than ten emojis. Meta's table says header.",
            "Las respuestas de la API con este subcódigo hablan del cuerpo: tres saltos de línea seguidos, solo variables o más de diez emojis. La tabla de Meta dice encabezado.",
            "As respostas da API com este subcódigo falam do corpo: três quebras de linha seguidas, só variáveis ou mais de dez emojis. A tabela da Meta diz cabeçalho.",
        ),
        CHECK,
    )
    .on(&ANSWERS),
    error(
        2_388_050,
        Retry::AfterFix,
        Fault::Business,
        text!("A button lacks a field", "A un botón le falta un campo", "Falta um campo em um botão"),
        text!(
            "A button comes without a field that its type needs.",
            "Un botón llega sin un campo que su tipo necesita.",
            "Um botão vem sem um campo de que o tipo dele precisa.",
        ),
        CHECK,
    )
    .on(&ANSWERS),
    error(
        2_388_060,
        Retry::AfterFix,
        Fault::Business,
        text!(
            "A button text holds what it may not",
            "El texto de un botón lleva algo no permitido",
            "O texto de um botão traz algo não permitido",
        ),
        text!(
            "A button text may have no variable, newline, emoji or formatting character.",
            "El texto de un botón no puede llevar variables, saltos de línea, emojis ni marcas de formato.",
            "O texto de um botão não pode ter variáveis, quebras de linha, emojis nem marcas de formatação.",
        ),
        CHECK,
    )
    .on(&ANSWERS),
    error(
        2_388_072,
        Retry::AfterFix,
        Fault::Business,
        text!(
            "The header is not well formed",
            "El encabezado no tiene el formato correcto",
            "O cabeçalho não está no formato certo",
        ),
        text!(
            "Answers of the API with this subcode speak of the header: no newlines, formatting characters or emojis there. Meta's table says body.",
            "Las respuestas de la API con este subcódigo hablan del encabezado: sin saltos de línea, marcas de formato ni emojis. La tabla de Meta dice cuerpo.",
            "As respostas da API com este subcódigo falam do cabeçalho: sem quebras de linha, marcas de formatação nem emojis. A tabela da Meta diz corpo.",
        ),
        CHECK,
    )
    .on(&ANSWERS),
    error(
        2_388_073,
        Retry::AfterFix,
        Fault::Business,
        text!(
            "The footer is not well formed",
            "El pie no tiene el formato correcto",
            "O rodapé não está no formato certo",
        ),
        text!(
            "A footer may have no newlines and no emojis.",
            "Un pie no puede llevar saltos de línea ni emojis.",
            "Um rodapé não pode ter quebras de linha nem emojis.",
        ),
        CHECK,
    ),
    error(
        2_388_081,
        Retry::AfterFix,
        Fault::Business,
        text!("A button leads to WhatsApp", "Un botón lleva a WhatsApp", "Um botão leva ao WhatsApp"),
        text!(
            "The address of a button may not be one of WhatsApp's own, such as wa.me.",
            "La dirección de un botón no puede ser de WhatsApp, como wa.me.",
            "O endereço de um botão não pode ser do próprio WhatsApp, como wa.me.",
        ),
        text!(
            "Lead to your own page, or use a quick reply.",
            "Lleva a tu propia página o usa una respuesta rápida.",
            "Leve à sua própria página ou use uma resposta rápida.",
        ),
    )
    .on(&ANSWERS),
    error(
        2_388_084,
        Retry::AfterFix,
        Fault::Business,
        text!(
            "The sample is of the wrong type",
            "La muestra es del tipo equivocado",
            "A amostra é do tipo errado",
        ),
        text!(
            "The sample file does not fit the format of the header.",
            "El archivo de muestra no corresponde al formato del encabezado.",
            "O arquivo de amostra não corresponde ao formato do cabeçalho.",
        ),
        UPLOAD,
    )
    .on(&ANSWERS),
    error(
        2_388_245,
        Retry::AfterFix,
        Fault::Business,
        text!(
            "A card's body has too many lines",
            "El cuerpo de una tarjeta tiene demasiadas líneas",
            "O corpo de um cartão tem linhas demais",
        ),
        text!(
            "The body of a carousel card may have three lines at most.",
            "El cuerpo de una tarjeta del carrusel puede tener tres líneas como máximo.",
            "O corpo de um cartão do carrossel pode ter no máximo três linhas.",
        ),
        CHECK,
    )
    .on(&ANSWERS),
    error(
        2_388_273,
        Retry::AfterFix,
        Fault::Business,
        text!(
            "The sample of the header is missing",
            "Falta la muestra del encabezado",
            "Falta a amostra do cabeçalho",
        ),
        text!(
            "A header with media needs a sample, and the handle given is missing or not valid.",
            "Un encabezado multimedia necesita una muestra, y el identificador dado falta o no es válido.",
            "Um cabeçalho de mídia precisa de uma amostra, e o identificador informado falta ou não é válido.",
        ),
        UPLOAD,
    )
    .on(&ANSWERS),
    error(
        2_388_275,
        Retry::AfterFix,
        Fault::Business,
        text!(
            "The media seem to be invalid",
            "Parece que el archivo no es válido",
            "Parece que a mídia é inválida",
        ),
        text!(
            "Some clients read this subcode as media that cannot be used.",
            "Algunos clientes leen este subcódigo como un archivo que no se puede usar.",
            "Alguns clientes leem este subcódigo como mídia que não pode ser usada.",
        ),
        DISPUTED,
    )
    .on(&CLIENT_CODE),
    error(
        2_388_293,
        Retry::AfterFix,
        Fault::Business,
        text!(
            "Too many variables for the text",
            "Demasiadas variables para el texto",
            "Variáveis demais para o texto",
        ),
        text!(
            "The body has too few words around its variables.",
            "El cuerpo tiene muy pocas palabras alrededor de las variables.",
            "O corpo tem palavras de menos em volta das variáveis.",
        ),
        text!(
            "Add words, or make some variables fixed text.",
            "Añade palabras o convierte alguna variable en texto fijo.",
            "Acrescente palavras ou transforme alguma variável em texto fixo.",
        ),
    ),
    error(
        2_388_295,
        Retry::AfterFix,
        Fault::Business,
        text!(
            "Too many buttons, as it seems",
            "Parece que hay demasiados botones",
            "Parece que há botões demais",
        ),
        text!(
            "Some clients read this subcode as too many buttons.",
            "Algunos clientes leen este subcódigo como demasiados botones.",
            "Alguns clientes leem este subcódigo como botões demais.",
        ),
        DISPUTED,
    )
    .on(&CLIENT_CODE),
    error(
        2_388_299,
        Retry::AfterFix,
        Fault::Business,
        text!(
            "A variable at the start or the end",
            "Una variable al principio o al final",
            "Uma variável no começo ou no fim",
        ),
        text!(
            "A text may not begin or end with a variable.",
            "Un texto no puede empezar ni terminar con una variable.",
            "Um texto não pode começar nem terminar com uma variável.",
        ),
        text!(
            "Put words before and after the variable.",
            "Pon palabras antes y después de la variable.",
            "Coloque palavras antes e depois da variável.",
        ),
    ),
    error(
        2_494_102,
        Retry::AfterFix,
        Fault::Business,
        text!(
            "The handle of the sample is not valid",
            "El identificador de la muestra no es válido",
            "O identificador da amostra não é válido",
        ),
        text!(
            "The uploaded sample belongs to another app or account, or has expired. It comes with code 131009.",
            "La muestra subida es de otra app o cuenta, o caducó. Llega con el código 131009.",
            "A amostra enviada é de outro app ou conta, ou expirou. Vem com o código 131009.",
        ),
        UPLOAD,
    )
    .on(&ANSWERS),
];
