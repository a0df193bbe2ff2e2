package hedgeward.security;

/// A data key wrapped by AES-256-GCM: salt of the wrapping key's derivation, nonce, and the box
/// with its tag, all in hexadecimal. Nothing in it is secret.
record SealedKey(String salt, String nonce, String box) {}
