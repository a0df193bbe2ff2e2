package hedgeward.app.expiry;

import hedgeward.app.backup.BackupRejection;
import hedgeward.app.backup.ProvedBackup;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

/// What the scheduler tells while an office is open. It is told on the scheduler's own thread.
public sealed interface SchedulerNews {

    /// A pass wrote something down.
    record Swept(SweepReport report) implements SchedulerNews {}

    /// The PC slept, or its clock was put forward, for about this long.
    record Woke(Duration gap, Instant at) implements SchedulerNews {}

    /// The PC's clock is behind what the register has seen; nothing is written until it is right.
    record ClockDoubtful(Instant clock, Instant newest) implements SchedulerNews {}

    /// The PC is set to another zone than before, or than London. The register shows London.
    record ZoneElsewhere(ZoneId zone, Instant at) implements SchedulerNews {}

    /// Deadlines came close, the nearest first.
    record Warned(List<DeadlineWarning> warnings) implements SchedulerNews {
        public Warned {
            warnings = List.copyOf(warnings);
        }
    }

    /// A backup was made by the clock and proved.
    record BackedUp(ProvedBackup backup) implements SchedulerNews {}

    /// The backup the clock asked for could not be made; it is tried again. Told once until the
    /// reason changes.
    record NotBackedUp(BackupRejection why, Instant at) implements SchedulerNews {}

    /// A pass failed unexpectedly and will be tried again.
    ///
    /// @param kind the type of the failure, for the log; never its message
    record Failed(Instant at, String kind) implements SchedulerNews {}
}
