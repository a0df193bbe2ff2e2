package hedgeward.app.order;

import hedgeward.domain.order.Stage;

import java.time.Instant;
import java.util.Set;

/// What the register is asked.
///
/// @param text words, each of which must begin a name, the case or occurrence reference, a
///   postcode, or be a date of birth; accents and word order are forgiven; empty for all
/// @param stages only these; empty for all
/// @param skip how many rows are already shown
public record RegisterQuestion(
        String text,
        Set<Stage.Kind> stages,
        Sort sort,
        boolean descending,
        int skip,
        int limit,
        Instant at) {

    /// Columns the register sorts by.
    public enum Sort {
        DUE,
        REFERENCE,
        RESPONDENT,
        STAGE,
        LAST_DAY,
        RISK,
        NEXT_VISIT,
        OWNER
    }

    public RegisterQuestion {
        stages = Set.copyOf(stages);
    }

    /// The first page of everything, by what runs out first.
    public static RegisterQuestion everything(Instant at, int limit) {
        return new RegisterQuestion("", Set.of(), Sort.DUE, false, 0, limit, at);
    }
}
