package hedgeward.ui.shell;

import java.util.List;

/// Finds cases by what was typed: a reference, a name, part of either. Called in the background,
/// never on the FX thread.
public interface CaseSearch {

    /// The best few cases for `typed`, best first.
    List<SearchHit> find(String typed);

    /// The answer to `typed` has stood long enough to be read.
    void rested(String typed);
}
