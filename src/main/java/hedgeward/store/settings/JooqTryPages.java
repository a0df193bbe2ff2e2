package hedgeward.store.settings;

import hedgeward.store.common.CurrentTransaction;

import java.util.Optional;

/// Keeps, as a named setting, with which key the page of refused tries outside the register began,
/// and how much of the page before stands in the log already.
public final class JooqTryPages {

    private static final String NAME = "signin.refused";

    private final CurrentTransaction current;

    public JooqTryPages(CurrentTransaction current) {
        this.current = current;
    }

    public Optional<String> find() {
        return NamedSetting.read(current.dsl(), NAME);
    }

    /// In a folder of its own an office knows of no page yet.
    public void forget() {
        keep("");
    }

    public void keep(String pages) {
        NamedSetting.keep(current.dsl(), NAME, pages);
    }
}
