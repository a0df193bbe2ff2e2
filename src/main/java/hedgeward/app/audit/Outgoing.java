package hedgeward.app.audit;

import hedgeward.app.access.Actor;

import java.util.Optional;

/// Who is given what leaves the office, and why. Nothing is printed or exported without one; both
/// stand in the log (Data Protection Act 2018 s.62(3)).
///
/// @param recipient a person, an office or a body; never blank, one line
/// @param reason never blank, one line
public record Outgoing(String recipient, String reason) {

    /// How many letters a recipient or a reason has at most: it stands in one line at the foot of a
    /// paper.
    public static final int LONGEST = 120;

    public Outgoing {
        recipient = oneLine(recipient);
        reason = oneLine(reason);
        if (recipient.isEmpty() || reason.isEmpty()) {
            throw new IllegalArgumentException("what leaves the office is for somebody, and why");
        }
    }

    /// What was typed; empty while one of the two is missing.
    public static Optional<Outgoing> of(String recipient, String reason) {
        return oneLine(recipient).isEmpty() || oneLine(reason).isEmpty()
                ? Optional.empty()
                : Optional.of(new Outgoing(recipient, reason));
    }

    /// A file that whoever makes it keeps.
    public static Outgoing keptBy(Actor actor) {
        return new Outgoing(actor.userName(), "own use, nobody else named");
    }

    @Override
    public String toString() {
        return "Outgoing[withheld]";
    }

    private static String oneLine(String typed) {
        String line = typed.replaceAll("[\\p{Cntrl}\\p{Cf}\\s]+", " ").strip();
        return line.substring(0, Math.min(line.length(), LONGEST)).strip();
    }
}
