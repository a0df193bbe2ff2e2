package hedgeward.app.access;

import hedgeward.domain.law.Rank;

import java.util.Optional;
import java.util.Set;

/// A person who may unlock the office, and as what.
///
/// @param name as typed at sign-in and shown in the log
/// @param isEnabled whether the account is still in use; a closed one stays for the log's sake
/// @param rank where known; what a rank may authorise is the law's, not a role's
public record Account(String name, Set<Role> roles, boolean isEnabled, Optional<Rank> rank) {

    public Account {
        roles = Set.copyOf(roles);
    }

    /// An account whose rank is not known.
    public Account(String name, Set<Role> roles, boolean isEnabled) {
        this(name, roles, isEnabled, Optional.empty());
    }

    /// The same account in use or closed.
    public Account enabled(boolean inUse) {
        return new Account(name, roles, inUse, rank);
    }

    /// The rank as written on lists.
    public Optional<String> rankWords() {
        return rank.map(Rank::words);
    }

    @Override
    public String toString() {
        return "Account" + roles;
    }
}
