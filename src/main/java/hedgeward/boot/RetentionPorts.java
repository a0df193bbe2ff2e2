package hedgeward.boot;

import hedgeward.app.identity.PersonLinks;
import hedgeward.app.retention.Disposals;
import hedgeward.app.retention.Erasure;
import hedgeward.app.retention.RetentionTable;
import hedgeward.app.retention.SpanTable;
import hedgeward.store.common.CurrentTransaction;
import hedgeward.store.identity.JooqPersonLinks;
import hedgeward.store.retention.JooqDisposals;
import hedgeward.store.retention.JooqErasure;
import hedgeward.store.retention.JooqRetention;
import hedgeward.store.retention.JooqSpanChanges;

/// What reviews of retention and disposals work on, and who is one person, which they count by.
public record RetentionPorts(
        RetentionTable table,
        SpanTable spans,
        Disposals disposals,
        Erasure erasure,
        PersonLinks personLinks) {

    static RetentionPorts on(CurrentTransaction current) {
        return new RetentionPorts(
                new JooqRetention(current),
                new JooqSpanChanges(current),
                new JooqDisposals(current),
                new JooqErasure(current),
                new JooqPersonLinks(current));
    }
}
