package hedgeward.domain.clock;

/// What came of a [ClockQuestion].
public sealed interface ClockAnswer {
    /// The deadline.
    record Answered(Deadline deadline) implements ClockAnswer {}

    /// No deadline can be given, and why in one sentence.
    record Refused(String reason) implements ClockAnswer {}
}
