package hedgeward.app.request;

import hedgeward.app.common.Saved;

import java.util.List;
import java.util.Optional;

/// The notices that wait for a decision.
public interface NoticeRequests {

    /// One that still waits.
    Optional<NoticeRequest> findWaiting(RequestId id);

    /// All that wait, oldest first.
    List<NoticeRequest> findWaiting();

    /// How one ended; empty while it waits.
    Optional<Ending> findEnding(RequestId id);

    void add(NoticeRequest request);

    /// Ends the version given.
    Saved end(RequestId id, long version, Ending ending);
}
