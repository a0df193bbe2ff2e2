package hedgeward.app.fakes;

import hedgeward.app.draft.Drafts;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Drafts in memory, by person and form.
public final class MemoryDrafts implements Drafts {

    private record Key(String userName, String form) {}

    private final Map<Key, Map<String, String>> kept = new HashMap<>();

    @Override
    public Optional<Map<String, String>> find(String userName, String form) {
        return Optional.ofNullable(kept.get(new Key(userName, form)));
    }

    @Override
    public List<String> findForms(String userName, String prefix) {
        return kept.keySet().stream()
                .filter(key -> key.userName().equals(userName))
                .map(Key::form)
                .filter(form -> form.startsWith(prefix))
                .sorted()
                .toList();
    }

    @Override
    public void keep(String userName, String form, Map<String, String> fields) {
        kept.put(new Key(userName, form), Map.copyOf(fields));
    }

    @Override
    public void delete(String userName, String form) {
        kept.remove(new Key(userName, form));
    }
}
