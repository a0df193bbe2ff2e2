package hedgeward.domain.breach;

import java.time.Duration;

/// How soon something is to be done about a reported breach. No law says it; a reported breach to
/// which nobody was sent has cost a life (IOPC, Bedfordshire, May 2022).
public final class Response {

    /// After this a report nobody acted on is the first thing on the desk.
    public static final Duration WITHIN = Duration.ofHours(4);

    private Response() {}
}
