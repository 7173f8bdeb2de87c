//! The bindings behind the npm package `ventana-core`.
