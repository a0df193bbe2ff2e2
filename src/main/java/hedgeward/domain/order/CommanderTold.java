package hedgeward.domain.order;

import java.time.Instant;
import java.util.Optional;

/// The efforts made to inform a commanding officer.
///
/// @param who rank and name of the commanding officer, or of whoever took the message
/// @param at when, where it is known
/// @param how by telephone, in writing, through the service police; or why it did not succeed
public record CommanderTold(String who, Optional<Instant> at, String how) {

    public CommanderTold {
        who = who.strip();
        how = how.strip();
        if (who.isEmpty() && how.isEmpty()) {
            throw new IllegalArgumentException("an effort says who was told or how it was tried");
        }
    }

    @Override
    public String toString() {
        return "CommanderTold[withheld]";
    }
}
