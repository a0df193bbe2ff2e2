package hedgeward.app.support;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/// A task in plain values, for lists outside the windows.
///
/// @param task code of what is to be done, such as `remove-markers`
/// @param about code of what happened, such as `order-made`
/// @param isFromBefore whether it ran out before this register could answer for it
/// @param owner collar number and surname; the desk when empty
public record TaskLine(
        String caseRef,
        String task,
        String about,
        Instant since,
        Instant planTo,
        Instant latest,
        int tries,
        boolean isFromBefore,
        Optional<String> owner) {

    static TaskLine of(TaskRow row) {
        return new TaskLine(
                row.caseRef().value(),
                code(row.duty().kind()),
                code(row.duty().about().what()),
                row.duty().about().at(),
                row.limit().planTo(),
                row.limit().latest(),
                row.tries(),
                row.isFromBefore(),
                row.ownerLabel());
    }

    /// Whether the latest limit is over; what is older than the register is not overdue here.
    public boolean isOverdueAt(Instant at) {
        return !isFromBefore && !at.isBefore(latest);
    }

    private static String code(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public String toString() {
        return "TaskLine[" + task + "/" + about + "]";
    }
}
