package hedgeward.domain.condition;

/// What a term allows after all, as it follows `except`.
final class ExemptionWords {

    private ExemptionWords() {}

    static String of(Exemption exemption) {
        String words = exemption.words().orElse("");
        return switch (exemption.kind()) {
            case CHILD_CONTACT ->
                    "to arrange contact with a child through "
                            + (words.isEmpty() ? "a third person" : words);
            case SOLICITOR ->
                    "through " + (words.isEmpty() ? "a solicitor" : "a solicitor, " + words);
            case COURT -> "to go to court" + beside(words);
            case EMERGENCY -> "in an emergency in which a child is in danger" + beside(words);
            case BELONGINGS ->
                    "to fetch belongings while a police officer is there" + beside(words);
            case OTHER -> words;
        };
    }

    private static String beside(String words) {
        return words.isEmpty() ? "" : " (" + words + ")";
    }
}
