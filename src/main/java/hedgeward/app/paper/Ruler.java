package hedgeward.app.paper;

/// Knows how wide text will be in print, and which letters can be printed at all.
public interface Ruler {

    /// The width of `text` in points.
    double width(String text, Type type);

    /// Whether both faces have a shape for this character.
    boolean canShow(int codePoint);
}
