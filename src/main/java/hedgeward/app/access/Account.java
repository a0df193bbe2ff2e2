package hedgeward.app.access;

import java.util.Set;

/// A person who may unlock the office, and as what.
///
/// @param name as typed at sign-in and shown in the log
/// @param isEnabled whether the account is still in use; a closed one stays for the log's sake
public record Account(String name, Set<Role> roles, boolean isEnabled) {

    public Account {
        roles = Set.copyOf(roles);
    }

    @Override
    public String toString() {
        return "Account" + roles;
    }
}
