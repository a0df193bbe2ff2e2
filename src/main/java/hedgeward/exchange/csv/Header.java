package hedgeward.exchange.csv;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// The columns of a file, in any order. Case, and spaces for underscores, are forgiven.
public final class Header {

    private final List<String> names;
    private final Map<String, Integer> places;

    private Header(List<String> names, Map<String, Integer> places) {
        this.names = names;
        this.places = places;
    }

    /// Reads the cells of the first row.
    static Header of(List<String> cells) {
        List<String> names =
                cells.stream().map(cell -> fold(CellText.kept(cell).orElse(""))).toList();
        Map<String, Integer> places = new HashMap<>();
        for (int place = 0; place < names.size(); place++) {
            places.putIfAbsent(names.get(place), place);
        }
        return new Header(names, places);
    }

    /// The folded names, as many as the first row has cells.
    public List<String> names() {
        return names;
    }

    Optional<Integer> placeOf(String column) {
        return Optional.ofNullable(places.get(column));
    }

    /// Whether two columns bear the same name.
    Optional<String> twice() {
        return names.stream()
                .filter(name -> !name.isEmpty())
                .filter(name -> names.indexOf(name) != names.lastIndexOf(name))
                .findFirst();
    }

    private static String fold(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[\\s-]+", "_");
    }
}
