package hedgeward.app.access;

import java.util.EnumSet;
import java.util.Set;

/// What a person is in the office. One person may be several.
public enum Role {
    /// Looks up, records reports, hands over.
    DESK,
    /// Records arrests and court results.
    CUSTODY,
    /// Owns cases: notices, orders, visits, breaches.
    CASE_OFFICER,
    /// A Special Constable: sees and records own visits.
    SPECIAL,
    /// Reviews and allocates.
    SUPERVISOR,
    /// Reads the log, edits nothing.
    AUDITOR,
    /// Manages the office: users, lists, imports.
    ADMINISTRATOR,
    /// The program itself, when time makes something true. No person has this role.
    SCHEDULER;

    /// Every role a person can have.
    public static final Set<Role> OF_PERSONS =
            Set.copyOf(EnumSet.complementOf(EnumSet.of(SCHEDULER)));
}
