package hedgeward.app.draft;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Keeps the fields of an unfinished form for the person who is filling it in.
public interface Drafts {

    /// The fields last kept, by field id.
    Optional<Map<String, String>> find(String userName, String form);

    /// The forms of this person whose name begins so, that hold something.
    List<String> findForms(String userName, String prefix);

    void keep(String userName, String form, Map<String, String> fields);

    void delete(String userName, String form);
}
