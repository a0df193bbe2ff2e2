package hedgeward.domain.retention;

import java.time.LocalDate;

/// What somebody decides at the review of a case.
public sealed interface RetentionStep {

    /// Kept, and looked at again from that London day.
    record Kept(LocalDate nextReview) implements RetentionStep {}

    record Grouped(RetentionGroup group) implements RetentionStep {}

    /// Must not be disposed of; somebody asks by that London day whether this is still needed.
    record Held(LocalDate reviewBy) implements RetentionStep {}

    /// The hold ends.
    record Lifted() implements RetentionStep {}
}
