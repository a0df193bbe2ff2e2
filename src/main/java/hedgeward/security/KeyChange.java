package hedgeward.security;

/// What came of changing the users of a key file. Nothing but [Changed] alters the file.
public sealed interface KeyChange {

    record Changed() implements KeyChange {}

    /// There is a user of that name already.
    record NameTaken() implements KeyChange {}

    record NoSuchUser() implements KeyChange {}

    /// The only user left cannot be removed.
    record LastUser() implements KeyChange {}

    /// The key file is missing, damaged or of another office than the key.
    record NotThisOffice() implements KeyChange {}

    /// The disk refused the new file; the old one stands.
    record Unwritable() implements KeyChange {}
}
