package hedgeward.cli;

import hedgeward.app.access.Actor;
import hedgeward.app.audit.Outgoing;

/// Who is given a file, as the options of a command say it.
final class Recipients {

    private Recipients() {}

    /// Whoever writes the file keeps it where no other is named.
    ///
    /// @param recipient empty where none was named
    /// @param reason empty where none was given
    static Outgoing of(Actor actor, String recipient, String reason) {
        Outgoing kept = Outgoing.keptBy(actor);
        return new Outgoing(
                recipient.isBlank() ? kept.recipient() : recipient,
                reason.isBlank() ? kept.reason() : reason);
    }
}
