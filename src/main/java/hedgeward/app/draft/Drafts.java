package hedgeward.app.draft;

import java.util.Map;
import java.util.Optional;

/// Keeps the fields of an unfinished form for the person who is filling it in.
public interface Drafts {

    /// The fields last kept, by field id.
    Optional<Map<String, String>> find(String userName, String form);

    void keep(String userName, String form, Map<String, String> fields);

    void delete(String userName, String form);
}
