package hedgeward.ui.paper;

import hedgeward.app.audit.Outgoing;

import java.util.Optional;

/// Asks who is given a paper, and why, before it is made.
@FunctionalInterface
public interface AskRecipient {

    /// Empty when the person thought better of it: then nothing is made.
    Optional<Outgoing> ask(PaperKind kind);
}
