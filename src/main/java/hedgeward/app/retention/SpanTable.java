package hedgeward.app.retention;

import hedgeward.domain.retention.SpanChange;

import java.util.List;

/// The spans this office set, which are only added.
public interface SpanTable {

    /// In the order they were set.
    List<SpanChange> findAll();

    void add(SpanChange change);
}
