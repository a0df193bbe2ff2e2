package hedgeward.app.access;

import java.util.Optional;
import java.util.Set;

/// What a new office is made with.
///
/// @param name of the office, as shown in the window and on paper
/// @param force the police force, when given
/// @param training whether it will hold invented people only
/// @param firstUser who unlocks it first
/// @param roles of the first user
public record Charter(
        String name, Optional<String> force, boolean training, String firstUser, Set<Role> roles) {

    public Charter {
        roles = Set.copyOf(roles);
    }

    @Override
    public String toString() {
        return "Charter[training=" + training + "]";
    }
}
