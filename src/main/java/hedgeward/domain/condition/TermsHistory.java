package hedgeward.domain.condition;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// The terms of a notice or an order with every earlier wording. Nothing is overwritten: a change
/// adds a version.
///
/// @param versions by number, at least one; the first binds with the notice or order
public record TermsHistory(List<TermsVersion> versions) {

    public TermsHistory {
        versions = List.copyOf(versions);
        if (versions.isEmpty() || versions.getFirst().from().isPresent()) {
            throw new IllegalArgumentException("terms begin with their notice or order");
        }
    }

    /// Terms not changed since.
    public static TermsHistory of(Terms terms) {
        return new TermsHistory(
                List.of(new TermsVersion(1, Optional.empty(), Optional.empty(), terms)));
    }

    /// The version that stands now: the one that binds from latest, a correction before what it
    /// corrects.
    public TermsVersion current() {
        return versions.stream().max(TermsVersion.BINDING_LATER).orElseThrow();
    }

    /// The version that bound at an instant; before the notice or order, its first wording.
    public TermsVersion versionAt(Instant at) {
        return versions.stream()
                .filter(v -> v.from().map(f -> !at.isBefore(f)).orElse(true))
                .max(TermsVersion.BINDING_LATER)
                .orElseThrow();
    }

    /// The terms that bound at an instant: the version of then, less those whose own life had not
    /// begun or was over.
    public Terms at(Instant at) {
        return versionAt(at).terms().livingAt(at);
    }

    /// What kinds of term bound at some time up to an instant: those whose life is over or that
    /// were varied away since are among them, those recorded wrongly and put right are not.
    public Set<ConditionType> typesUntil(Instant at) {
        return versions.stream()
                .filter(v -> v.from().map(f -> !at.isBefore(f)).orElse(true))
                .filter(v -> versionAt(v.from().orElse(Instant.MIN)).equals(v))
                .flatMap(v -> v.terms().conditions().stream())
                .filter(term -> term.life().hasBegunAt(at))
                .map(Condition::type)
                .collect(Collectors.toSet());
    }

    public Terms terms() {
        return current().terms();
    }

    /// A court varied the terms: the new ones bind from that instant.
    public TermsHistory varied(Terms changed, Instant from, TermsVersion.Change change) {
        return with(Optional.of(from), change, changed);
    }

    /// The current terms were recorded wrongly: these take their place from the same instant.
    public TermsHistory corrected(Terms right, TermsVersion.Change change) {
        return with(current().from(), change, right);
    }

    private TermsHistory with(Optional<Instant> from, TermsVersion.Change change, Terms terms) {
        List<TermsVersion> longer = new ArrayList<>(versions);
        longer.add(new TermsVersion(versions.size() + 1, from, Optional.of(change), terms));
        return new TermsHistory(longer);
    }
}
