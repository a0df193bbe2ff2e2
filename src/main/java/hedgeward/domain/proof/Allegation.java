package hedgeward.domain.proof;

import hedgeward.domain.condition.Channel;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// One thing said or seen: what, when, where, by which channel and towards whom.
///
/// @param number its number in the breach, from 1; it is not given again
/// @param words what was said or seen, in the witness's words where there are any
/// @param exhibits numbers of the exhibits and witnesses that show it
public record Allegation(
        int number,
        String words,
        Span when,
        Act act,
        Optional<Channel> channel,
        Optional<Toward> toward,
        Scene scene,
        Set<Integer> exhibits) {

    public Allegation {
        exhibits = Set.copyOf(exhibits);
    }

    public Allegation withNumber(int given) {
        return new Allegation(given, words, when, act, channel, toward, scene, exhibits);
    }

    /// The numbers of its exhibits in order.
    public Set<Integer> exhibitsInOrder() {
        return new TreeSet<>(exhibits);
    }

    /// Whether the respondent was there in person, as far as is known.
    boolean isInPerson() {
        return switch (act) {
            case APPROACH, ENTRY, STAYED, EVICTION, VIOLENCE -> true;
            case CONTACT, THREAT, HARASSMENT, NOT_DONE, OTHER ->
                    channel.filter(c -> c == Channel.IN_PERSON).isPresent();
        };
    }

    @Override
    public String toString() {
        return "Allegation[" + number + "]";
    }
}
