package hedgeward.app.order;

import hedgeward.domain.order.Stage;

import java.time.Instant;
import java.util.Set;

/// What the register is asked.
///
/// @param text words, each of which must begin a name, the case or occurrence reference, a
///   postcode, or be a date of birth; accents and word order are forgiven; empty for all
/// @param stages only these; empty for all
/// @param notKnownOnly only cases of which something is not known that matters now
/// @param skip how many rows are already shown
public record RegisterQuestion(
        String text,
        Set<Stage.Kind> stages,
        boolean notKnownOnly,
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

    /// Whatever is known of the cases.
    public RegisterQuestion(
            String text,
            Set<Stage.Kind> stages,
            Sort sort,
            boolean descending,
            int skip,
            int limit,
            Instant at) {
        this(text, stages, false, sort, descending, skip, limit, at);
    }

    /// The same question about cases of which something is not known.
    public RegisterQuestion aboutNotKnown(boolean only) {
        return new RegisterQuestion(text, stages, only, sort, descending, skip, limit, at);
    }

    /// The same question about the first rows alone.
    RegisterQuestion first(int rows) {
        return new RegisterQuestion(text, stages, notKnownOnly, sort, descending, 0, rows, at);
    }

    public RegisterQuestion {
        stages = Set.copyOf(stages);
    }

    /// The first page of everything, by what runs out first.
    public static RegisterQuestion everything(Instant at, int limit) {
        return new RegisterQuestion("", Set.of(), Sort.DUE, false, 0, limit, at);
    }
}
