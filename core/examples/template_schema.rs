//! Prints the JSON Schema of a template.

fn main() {
    println!("{:#}", ventana_core::schema::template());
}
