package hedgeward.security;

/// What a key derived from the data key is for. The words are part of the derivation: changing one
/// locks every existing office.
public enum Purpose {
    /// Encrypts the register's file.
    REGISTER_FILE("hedgeward register file 1"),
    /// Seals the blocks of the register's file, under the engine's own encryption.
    REGISTER_BLOCKS("hedgeward register blocks 1"),
    /// Signs the register's keeper in, who may change its structure.
    REGISTER_KEEPER("hedgeward register keeper 1"),
    /// Signs the register's daily user in, who may not rewrite the audit.
    REGISTER_CLERK("hedgeward register clerk 1"),
    /// Authenticates the anchor of the audit chain outside the register.
    AUDIT_ANCHOR("hedgeward audit anchor 1"),
    /// Seals what a backup says of itself.
    BACKUP("hedgeward backup 1"),
    /// Authenticates the key file against change by anyone who holds no key.
    KEY_FILE("hedgeward key file 1");

    private final String words;

    Purpose(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }
}
