package hedgeward.domain.proof;

import java.util.Optional;
import java.util.Set;

/// What proves one point.
///
/// @param exhibits numbers of exhibits and witnesses
/// @param words how, where it needs saying
public record Proof(Point point, Set<Integer> exhibits, Optional<String> words) {

    public Proof {
        exhibits = Set.copyOf(exhibits);
    }

    /// Something proves it.
    public boolean isDone() {
        return !exhibits.isEmpty();
    }

    @Override
    public String toString() {
        return "Proof[" + point + "]";
    }
}
