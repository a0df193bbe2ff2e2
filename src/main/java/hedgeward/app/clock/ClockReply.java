package hedgeward.app.clock;

/// What came of asking for a clock.
public sealed interface ClockReply {

    /// The deadline with its working.
    record Worked(ClockSheet sheet) implements ClockReply {}

    /// The question was not put rightly; in one sentence.
    record Misasked(String reason) implements ClockReply {}

    /// The law gives no such clock for these facts; in one sentence.
    record Refused(String reason) implements ClockReply {}
}
