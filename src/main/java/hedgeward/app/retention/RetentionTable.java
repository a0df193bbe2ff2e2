package hedgeward.app.retention;

import hedgeward.domain.order.CaseId;
import hedgeward.domain.retention.RetentionDecision;
import hedgeward.domain.retention.SpanChange;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// What reviews of retention ask of the register, and their decisions, which are only added.
public interface RetentionTable {

    /// Cases without contact since that London day, and those about which anything was decided.
    ///
    /// @param at the instant at which orders are in force, people held and visits planned
    List<RetentionRow> findQuietSince(LocalDate day, Instant at);

    Optional<RetentionRow> findById(CaseId id, Instant at);

    /// Oldest first.
    List<RetentionDecision> findDecisions(CaseId id);

    void add(RetentionDecision decision);

    /// The spans this office set, in the order they were set.
    List<SpanChange> findSpanChanges();
}
