package hedgeward.domain.condition;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// How far a term goes: for whom, where, by what channel, when, and what it allows after all.
///
/// @param place empty where the paper names none: the home for a term about premises
/// @param channels the channels forbidden or ordered; empty for any
/// @param hours empty for at any time
/// @param supervisor the person responsible for a requirement (DAA 2021 s.36)
public record Bounds(
        Whom whom,
        Optional<Place> place,
        Set<Channel> channels,
        Optional<Hours> hours,
        List<Exemption> exemptions,
        Optional<String> supervisor) {

    /// The protected person, at any time and by any means.
    public static final Bounds PLAIN =
            new Bounds(
                    Whom.PROTECTED_PERSON,
                    Optional.empty(),
                    Set.of(),
                    Optional.empty(),
                    List.of(),
                    Optional.empty());

    public Bounds {
        EnumSet<Channel> ordered = EnumSet.noneOf(Channel.class);
        ordered.addAll(channels);
        channels = Collections.unmodifiableSet(ordered);
        exemptions = List.copyOf(exemptions);
    }

    public Bounds withWhom(Whom changed) {
        return new Bounds(changed, place, channels, hours, exemptions, supervisor);
    }

    public Bounds withPlace(Place changed) {
        return new Bounds(whom, Optional.of(changed), channels, hours, exemptions, supervisor);
    }

    /// Of the home, where the term is about premises.
    public Bounds withoutPlace() {
        return new Bounds(whom, Optional.empty(), channels, hours, exemptions, supervisor);
    }

    public Bounds withChannels(Set<Channel> changed) {
        return new Bounds(whom, place, changed, hours, exemptions, supervisor);
    }

    public Bounds withHours(Hours changed) {
        return new Bounds(whom, place, channels, Optional.of(changed), exemptions, supervisor);
    }

    /// At any time.
    public Bounds withoutHours() {
        return new Bounds(whom, place, channels, Optional.empty(), exemptions, supervisor);
    }

    public Bounds withExemptions(List<Exemption> changed) {
        return new Bounds(whom, place, channels, hours, changed, supervisor);
    }

    /// Blank for nobody named.
    public Bounds withSupervisor(String changed) {
        Optional<String> named = Optional.of(changed.strip()).filter(s -> !s.isEmpty());
        return new Bounds(whom, place, channels, hours, exemptions, named);
    }

    @Override
    public String toString() {
        return "Bounds[withheld]";
    }
}
