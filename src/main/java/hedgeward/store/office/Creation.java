package hedgeward.store.office;

/// What came of making a new office's register.
public sealed interface Creation {

    /// Made and open; whoever asked locks it by closing.
    record Created(OpenOffice office) implements Creation {}

    /// There is one in the folder already, or what is left of one.
    record AlreadyThere() implements Creation {}

    /// The folder cannot be made or written to.
    record Unwritable() implements Creation {}
}
