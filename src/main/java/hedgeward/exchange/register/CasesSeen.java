package hedgeward.exchange.register;

import hedgeward.app.order.Cases;
import hedgeward.app.retention.Disposals;
import hedgeward.domain.order.CaseFile;
import hedgeward.domain.order.CaseId;
import hedgeward.domain.order.CaseRef;
import hedgeward.exchange.rows.CaseFinder;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The cases an import has met, so that their visits and breaches need not ask the register again.
/// Only so many are kept; older ones are read again when asked for.
final class CasesSeen implements CaseFinder {

    private static final int MOST_KEPT = 20_000;

    private final Cases cases;
    private final Disposals disposals;
    private final Set<String> disposedOf = new HashSet<>();
    private final Map<String, CaseFile> byRef = new NewestKept();
    private final Map<CaseId, String> refs = new LinkedHashMap<>();
    private final Set<String> rejected = new HashSet<>();

    CasesSeen(Cases cases, Disposals disposals) {
        this.cases = cases;
        this.disposals = disposals;
    }

    void add(Collection<CaseFile> files) {
        files.forEach(
                file -> {
                    byRef.put(file.ref().value(), file);
                    refs.put(file.id(), file.ref().value());
                });
    }

    /// Reads the cases of these references that are not known yet, together.
    void fetch(Collection<String> wanted) {
        List<CaseRef> unknown =
                wanted.stream()
                        .filter(ref -> !ref.isBlank() && ref.length() <= 40)
                        .filter(ref -> !byRef.containsKey(ref))
                        .distinct()
                        .map(CaseRef::new)
                        .toList();
        if (!unknown.isEmpty()) {
            add(cases.findByRefs(unknown));
            disposals.findClosed(unknown).forEach(ref -> disposedOf.add(ref.value()));
        }
    }

    void reject(String ref) {
        rejected.add(ref);
    }

    @Override
    public Optional<CaseFile> byRef(String ref) {
        return Optional.ofNullable(byRef.get(ref));
    }

    @Override
    public boolean wasRejected(String ref) {
        return rejected.contains(ref);
    }

    @Override
    public boolean wasDisposedOf(String ref) {
        return disposedOf.contains(ref);
    }

    /// The reference of a case, read from the register when it has not been met.
    String refOf(CaseId id) {
        return Optional.ofNullable(refs.get(id))
                .or(() -> cases.findById(id).map(file -> file.ref().value()))
                .orElse("");
    }

    private static final class NewestKept extends LinkedHashMap<String, CaseFile> {

        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, CaseFile> eldest) {
            return size() > MOST_KEPT;
        }
    }
}
