package hedgeward.app.request;

import hedgeward.app.access.Access;
import hedgeward.app.access.Actor;
import hedgeward.app.access.Permission;
import hedgeward.app.common.UnitOfWork;

import java.util.List;
import java.util.Optional;

/// Finds the notices that wait for a decision.
public final class FindRequests {

    private final UnitOfWork unitOfWork;
    private final NoticeRequests requests;

    public FindRequests(UnitOfWork unitOfWork, NoticeRequests requests) {
        this.unitOfWork = unitOfWork;
        this.requests = requests;
    }

    /// All that wait, oldest first; none for a person who may not record decisions.
    public List<NoticeRequest> handle(Actor actor) {
        return Access.permits(actor, Permission.AUTHORISE_NOTICE)
                ? unitOfWork.read(requests::findWaiting)
                : List.of();
    }

    /// How one ended: who decided on it or gave it back, and when; empty while it waits.
    public Optional<Ending> ending(Actor actor, RequestId id) {
        return Access.permits(actor, Permission.AUTHORISE_NOTICE)
                ? unitOfWork.read(() -> requests.findEnding(id))
                : Optional.empty();
    }

    /// One that waits, with everything it says.
    public Optional<NoticeRequest> find(Actor actor, RequestId id) {
        return Access.permits(actor, Permission.AUTHORISE_NOTICE)
                ? unitOfWork.read(() -> requests.findWaiting(id))
                : Optional.empty();
    }
}
