package hedgeward.app.handover;

import hedgeward.app.audit.AuditHead;
import hedgeward.app.desk.DeskClock;
import hedgeward.app.support.OpenTasks;

import java.time.Instant;
import java.util.List;

/// What the next shift takes over, at one instant.
///
/// @param clocks of the desk, by what runs out first
/// @param tasks what is to be told and done
/// @param waiting notices sent to an authorising officer and not decided, oldest first
public record HandoverSheet(
        List<DeskClock> clocks, OpenTasks tasks, List<Waiting> waiting, Stamp stamp) {

    public HandoverSheet {
        clocks = List.copyOf(clocks);
        waiting = List.copyOf(waiting);
    }

    /// A notice that waits for a decision.
    ///
    /// @param sentBy user name of who sent it
    public record Waiting(Instant since, String sentBy) {}

    /// Whose hands it passes.
    ///
    /// @param from user name of who made it
    /// @param to who takes it over
    public record Hands(String from, String to) {

        @Override
        public String toString() {
            return "Hands[withheld]";
        }
    }

    /// What makes the sheet a controlled document.
    ///
    /// @param copy counted up by the office for ever, with the copies of schedules
    /// @param head the newest entry of the log: the one that says this sheet was made
    public record Stamp(
            int copy,
            Hands hands,
            Instant printedAt,
            AuditHead head,
            String officeName,
            boolean training) {

        /// The number only.
        @Override
        public String toString() {
            return "Stamp[" + copy + "]";
        }
    }

    @Override
    public String toString() {
        return "HandoverSheet[" + stamp.copy() + "]";
    }
}
