package hedgeward.app.access;

import java.util.Set;

/// Who does something: the person signed in, what that person may do, and at which workstation.
public record Actor(String userName, Set<Role> roles, String workstation) {

    /// The scheduler and the sweep act under this name.
    public static final Actor SCHEDULER =
            new Actor("scheduler", Set.of(Role.SCHEDULER), "this office");

    public Actor {
        roles = Set.copyOf(roles);
    }
}
