package hedgeward.app.paper;

/// What a mark is drawn in. There is no colour: a page must read the same from a black-and-white
/// printer.
public enum Ink {
    /// Full black.
    BLACK,
    /// A grey pale enough to write on and to read black text through.
    PALE,
    /// The bare paper, for words inside a black box.
    PAPER
}
