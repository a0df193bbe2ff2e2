package hedgeward.app.paper;

/// Every character half as wide as the type is high, so that tests of layout need no typeface.
/// Greek and above cannot be shown.
public final class FixedRuler implements Ruler {

    @Override
    public double width(String text, Type type) {
        return text.length() * type.size() / 2;
    }

    @Override
    public boolean canShow(int codePoint) {
        return codePoint < 0x370
                || (codePoint >= 0x2010 && codePoint <= 0x2027)
                || codePoint == 0x25A1;
    }
}
