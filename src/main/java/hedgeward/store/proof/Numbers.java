package hedgeward.store.proof;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;

import java.util.Arrays;
import java.util.Collection;
import java.util.Set;

/// Numbers in one column: joined by a bar, in order; empty text for none.
final class Numbers {

    private Numbers() {}

    static String write(Collection<Integer> numbers) {
        return numbers.stream().sorted().map(String::valueOf).collect(joining("|"));
    }

    static Set<Integer> read(String text) {
        return text.isEmpty()
                ? Set.of()
                : Arrays.stream(text.split("\\|", -1)).map(Integer::valueOf).collect(toSet());
    }
}
