package hedgeward.domain.condition;

import java.time.Instant;
import java.util.Optional;

/// One term of a notice or an order. A type may stand several times (two distances); the number
/// tells them apart and stays with a term through its versions.
///
/// @param number its number in the notice or order, from 1; 0 until [Terms] numbers it
/// @param metres the stated distance in metres; only for [ConditionType#KEEP_DISTANCE]
/// @param courtWords the term exactly as the notice or order puts it, when it was typed in
/// @param reason why this term is necessary (CSA 2010 s.24(2)(b); DAA 2021 s.22(4))
/// @param addressReason why its words stand although they may tell the respondent where the
///   protected person lives, as whoever decided so put it
public record Condition(
        int number,
        ConditionType type,
        Optional<Integer> metres,
        Bounds bounds,
        Optional<String> courtWords,
        Optional<String> reason,
        TermLife life,
        Optional<String> addressReason) {

    public Condition {
        if (number < 0) {
            throw new IllegalArgumentException("a term's number is 1 or more");
        }
        if (metres.isPresent() && type != ConditionType.KEEP_DISTANCE) {
            throw new IllegalArgumentException("only a distance term has metres");
        }
        if (metres.isPresent() && metres.get() <= 0) {
            throw new IllegalArgumentException("a distance is more than 0 metres");
        }
    }

    public static Condition of(ConditionType type) {
        return new Condition(
                0,
                type,
                Optional.empty(),
                Bounds.PLAIN,
                Optional.empty(),
                Optional.empty(),
                TermLife.WHOLE,
                Optional.empty());
    }

    public static Condition distance(int metres) {
        return of(ConditionType.KEEP_DISTANCE).withMetres(metres);
    }

    /// Whether the term needs premises both live in (CSA 2010 s.24(8)(a)-(d)). Keeping away from
    /// another place is a particular act of molestation (s.24(7)) and needs none.
    public boolean isOccupation() {
        return type.isOccupation()
                && bounds.place().map(p -> p.kind() == Place.Kind.SHARED_HOME).orElse(true);
    }

    /// Whether the term binds at that instant, its notice or order being in force: within its life
    /// and its hours.
    public boolean bindsAt(Instant at) {
        return life.coversAt(at) && bounds.hours().map(h -> h.coversAt(at)).orElse(true);
    }

    public Condition withNumber(int changed) {
        return new Condition(
                changed, type, metres, bounds, courtWords, reason, life, addressReason);
    }

    public Condition withMetres(int changed) {
        return new Condition(
                number,
                type,
                Optional.of(changed),
                bounds,
                courtWords,
                reason,
                life,
                addressReason);
    }

    /// The same term with a distance not known.
    public Condition withoutMetres() {
        return new Condition(
                number, type, Optional.empty(), bounds, courtWords, reason, life, addressReason);
    }

    public Condition withBounds(Bounds changed) {
        return new Condition(
                number, type, metres, changed, courtWords, reason, life, addressReason);
    }

    /// Blank words take away what stood there.
    public Condition withCourtWords(String changed) {
        return new Condition(
                number, type, metres, bounds, said(changed), reason, life, addressReason);
    }

    public Condition withReason(String changed) {
        return new Condition(
                number, type, metres, bounds, courtWords, said(changed), life, addressReason);
    }

    public Condition withLife(TermLife changed) {
        return new Condition(
                number, type, metres, bounds, courtWords, reason, changed, addressReason);
    }

    public Condition withAddressReason(String changed) {
        return new Condition(number, type, metres, bounds, courtWords, reason, life, said(changed));
    }

    private static Optional<String> said(String words) {
        return Optional.of(words.strip()).filter(w -> !w.isEmpty());
    }

    @Override
    public String toString() {
        return "Condition[" + number + " " + type + "]";
    }
}
