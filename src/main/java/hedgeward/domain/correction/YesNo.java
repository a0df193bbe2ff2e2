package hedgeward.domain.correction;

/// Yes and no as the text of a fact.
public final class YesNo {

    private static final String YES = "yes";
    private static final String NO = "no";

    private YesNo() {}

    public static String word(boolean yes) {
        return yes ? YES : NO;
    }

    public static boolean isYes(String word) {
        return word.equals(YES);
    }
}
