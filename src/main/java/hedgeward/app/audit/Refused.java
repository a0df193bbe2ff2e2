package hedgeward.app.audit;

import hedgeward.app.access.Actor;

/// What the log keeps of somebody who asked for a restricted case that is closed to her or him: who
/// tries is as telling as who reads.
public final class Refused {

    private Refused() {}

    /// @param asked the action that was refused, by its code
    public static AuditEntry entry(Actor actor, AuditSubject subject, String asked) {
        return AuditEntry.of(actor, Operation.CONSULTATION, "case.refused", subject)
                .with("asked", asked);
    }
}
