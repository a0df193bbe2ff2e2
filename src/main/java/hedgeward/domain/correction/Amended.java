package hedgeward.domain.correction;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// Facts as they shall be: those given, else those that stand.
///
/// @param <F> the facts there are
public final class Amended<F extends Enum<F>> {

    private final Function<F, Optional<String>> standing;
    private final Map<F, Optional<String>> given;

    /// @param standing reads what stands
    /// @param given what shall stand instead; a fact left out stays as it is
    public Amended(Function<F, Optional<String>> standing, Map<F, Optional<String>> given) {
        this.standing = standing;
        this.given = Map.copyOf(given);
    }

    /// What shall stand instead.
    public Map<F, Optional<String>> given() {
        return given;
    }

    public Optional<String> value(F field) {
        return given.getOrDefault(field, standing.apply(field));
    }

    /// @throws java.time.DateTimeException when it is no instant
    public Optional<Instant> moment(F field) {
        return value(field).map(Instant::parse);
    }

    /// @throws NumberFormatException when it is no whole number
    public Optional<Integer> number(F field) {
        return value(field).map(Integer::parseInt);
    }

    public Optional<Boolean> isYes(F field) {
        return value(field).map(YesNo::isYes);
    }

    @Override
    public String toString() {
        return "Amended" + given.keySet();
    }
}
