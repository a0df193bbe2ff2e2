package hedgeward.app.audit;

import hedgeward.app.access.Actor;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/// What is to be logged; the store adds sequence, instant and hash.
///
/// @param action what was done, as a stable code such as `visit.record`
/// @param detail field names with their new values, or `old → new`; ids, codes and instants, and
///   personal values only where an alteration must be traceable
/// @param reason why, where a reason was asked; a disclosure always has one, and its recipient
public record AuditEntry(
        Actor actor,
        Operation operation,
        String action,
        AuditSubject subject,
        Map<String, String> detail,
        Optional<String> reason) {

    /// The word under which a reason lies beside the log.
    public static final String REASON = "reason";

    private static final String RECIPIENT = "recipient";

    /// Fields that hold what somebody typed: a name may stand in them.
    private static final Set<String> TYPED = Set.of(RECIPIENT, "asked-user", "asked-case");

    public AuditEntry {
        detail = Map.copyOf(new TreeMap<>(detail));
        if (operation == Operation.DISCLOSURE
                && (reason.isEmpty() || !detail.containsKey(RECIPIENT))) {
            throw new IllegalArgumentException("a disclosure says to whom and why");
        }
    }

    public static AuditEntry of(
            Actor actor, Operation operation, String action, AuditSubject subject) {
        return new AuditEntry(actor, operation, action, subject, Map.of(), Optional.empty());
    }

    /// Something leaves the office.
    public static AuditEntry disclosure(
            Actor actor, String action, AuditSubject subject, Outgoing to) {
        return new AuditEntry(
                actor,
                Operation.DISCLOSURE,
                action,
                subject,
                Map.of(RECIPIENT, to.recipient()),
                Optional.of(to.reason()));
    }

    /// Who was given what left the office; empty for every other operation.
    public static Optional<String> recipientIn(Map<String, String> detail) {
        return Optional.ofNullable(detail.get(RECIPIENT));
    }

    public AuditEntry with(String field, String value) {
        Map<String, String> more = new TreeMap<>(detail);
        more.put(field, value);
        return new AuditEntry(actor, operation, action, subject, more, reason);
    }

    /// What somebody typed, reason and recipient among it, by name. It is kept beside the log and
    /// can go with its case; the entry is bound to it.
    public Map<String, String> typed() {
        Map<String, String> typed = new TreeMap<>(detail);
        typed.keySet().retainAll(TYPED);
        reason.ifPresent(why -> typed.put(REASON, why));
        return typed;
    }

    /// Ids, codes, numbers and instants: what stays in the log for good.
    public Map<String, String> coded() {
        Map<String, String> coded = new TreeMap<>(detail);
        coded.keySet().removeAll(TYPED);
        return coded;
    }

    public AuditEntry because(String why) {
        return new AuditEntry(actor, operation, action, subject, detail, Optional.of(why));
    }

    @Override
    public String toString() {
        return "AuditEntry[" + action + "]";
    }
}
