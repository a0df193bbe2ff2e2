package hedgeward.app.holidays;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// The lists of bank holidays of the office, none ever changed or deleted.
public interface HolidayLists {

    /// The one in use; empty while the office has kept none yet.
    Optional<KeptList> findInUse();

    /// From now until the running write ends nobody else changes the list or keeps a deadline made
    /// from it; waits for whoever does.
    void hold();

    /// All, the newest first.
    List<ListRow> findAll();

    /// Keeps the next list, which is in use from the commit on, with the deadlines that moved.
    void add(KeptList list, List<MovedDeadline> moved);

    /// The newest list made by two people that moved a deadline and that this person has not taken
    /// note of.
    Optional<ListRow> findUnread(String userName, Instant madeSince);

    /// What moved with a list, in order of the new deadline.
    List<MovedDeadline> findMoved(int listNumber);

    /// This person has taken note of the list and of those before it.
    void markRead(int listNumber, String userName, Instant at);
}
