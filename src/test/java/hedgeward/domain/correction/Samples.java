package hedgeward.domain.correction;

import hedgeward.story.Story;

import java.util.Locale;

/// A value of the kind of a fact, other than those of the story.
final class Samples {

    private Samples() {}

    static String of(CaseField field) {
        return switch (field.kind()) {
            case WORDS, DERIVED_WORDS -> "Written of " + field.name().toLowerCase(Locale.ROOT);
            case POSTCODE -> "NN14 2ZZ";
            case DAY -> "1988-02-29";
            case MOMENT, DERIVED_MOMENT -> "2026-11-25T03:11:00Z";
            case OFFICER -> Story.SPECIAL.id().value().toString();
            case YES_NO -> "yes";
            case RESULT -> "refused";
            case SEX -> "other";
            case RISK -> "medium";
            case REPRESENTATIONS -> "INVITED_NONE";
            case NUMBER -> "21";
        };
    }
}
