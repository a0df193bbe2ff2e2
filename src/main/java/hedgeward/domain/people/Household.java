package hedgeward.domain.people;

import java.util.List;
import java.util.Optional;

/// The home: whether respondent and protected person share it, where it is, and the children.
///
/// @param shared whether the respondent lives in premises the protected person also lives in (CSA
///   2010 s.24(8))
/// @param childCount how many children there are when they are not all named
public record Household(
        Optional<Boolean> shared,
        Optional<Address> premises,
        Optional<Integer> childCount,
        List<Child> children) {

    public static final Household UNKNOWN =
            new Household(Optional.empty(), Optional.empty(), Optional.empty(), List.of());

    public Household {
        children = List.copyOf(children);
    }

    /// Only a recorded yes allows occupation terms.
    public boolean isKnownShared() {
        return shared.orElse(false);
    }

    /// How many children are known of; the larger of the number given and the number named.
    public Optional<Integer> childrenKnown() {
        return childCount
                .map(n -> Math.max(n, children.size()))
                .or(() -> children.isEmpty() ? Optional.empty() : Optional.of(children.size()));
    }
}
