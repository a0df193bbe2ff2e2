package hedgeward.app.fakes;

import hedgeward.app.common.Saved;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;

/// Records by id with versions, as a store keeps them.
final class MemoryTable<K, T> {

    private final Function<T, K> idOf;
    private final ToLongFunction<T> versionOf;
    private final Function<T, T> raised;
    private Map<K, T> rows = new LinkedHashMap<>();

    MemoryTable(Function<T, K> idOf, ToLongFunction<T> versionOf, Function<T, T> raised) {
        this.idOf = idOf;
        this.versionOf = versionOf;
        this.raised = raised;
    }

    Optional<T> byId(K id) {
        return Optional.ofNullable(rows.get(id));
    }

    List<T> where(Predicate<T> wanted) {
        return rows.values().stream().filter(wanted).toList();
    }

    Saved save(T row) {
        long stored = byId(idOf.apply(row)).map(versionOf::applyAsLong).orElse(0L);
        if (stored != versionOf.applyAsLong(row)) {
            return Saved.STALE;
        }
        rows.put(idOf.apply(row), raised.apply(row));
        return Saved.SAVED;
    }

    void addAll(Collection<T> added) {
        for (T row : added) {
            if (rows.containsKey(idOf.apply(row))) {
                throw new IllegalStateException("there already");
            }
            rows.put(idOf.apply(row), raised.apply(row));
        }
    }

    Runnable snapshot() {
        Map<K, T> before = new LinkedHashMap<>(rows);
        return () -> rows = before;
    }

    List<T> all() {
        return new ArrayList<>(rows.values());
    }
}
