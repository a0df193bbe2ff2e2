package hedgeward.app.retention;

import hedgeward.domain.order.CaseRef;
import hedgeward.domain.retention.Lane;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/// A page of one lane of the queue.
///
/// @param rows by the day their review is due, then by reference
/// @param counts how many cases each lane of the queue holds
/// @param hasMore whether others follow the last row
public record RetentionPage(
        List<RetentionReview> rows, Map<Lane, Integer> counts, boolean hasMore) {

    public RetentionPage {
        rows = List.copyOf(rows);
        counts = Map.copyOf(counts);
    }

    /// How many cases a lane holds.
    public int count(Lane lane) {
        return counts.getOrDefault(lane, 0);
    }

    /// The row after which a page begins.
    public record After(LocalDate due, CaseRef ref) {

        public static After of(RetentionReview last) {
            return new After(last.due(), last.row().ref());
        }

        boolean precedes(RetentionReview one) {
            int days = one.due().compareTo(due);
            return days > 0 || days == 0 && one.row().ref().value().compareTo(ref.value()) > 0;
        }
    }

    @Override
    public String toString() {
        return "RetentionPage[" + rows.size() + "]";
    }
}
