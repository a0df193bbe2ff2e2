package hedgeward.ui.order;

import hedgeward.app.access.Actor;
import hedgeward.app.casepage.CaseOverview;
import hedgeward.app.common.Result;
import hedgeward.app.office.ReadOffice;
import hedgeward.domain.order.CaseId;
import hedgeward.domain.order.CaseRejection;
import hedgeward.domain.retention.Disposal;
import hedgeward.ui.kit.Look;
import hedgeward.ui.wording.DisposedWords;

import java.util.Optional;

/// What the page of a case begins with.
///
/// @param gone what became of a case that is not in the register any more
record FirstLook(
        Result<CaseOverview, CaseRejection> read,
        ReadOffice.Setting setting,
        Optional<Disposal> gone) {

    /// Read in the background.
    static FirstLook of(Actor actor, CaseId id, CaseController.UseCases useCases) {
        Result<CaseOverview, CaseRejection> read = useCases.read().handle(actor, id);
        return new FirstLook(
                read,
                useCases.office().handle(),
                read instanceof Result.Missing<CaseOverview, CaseRejection>
                        ? gone(actor, id, useCases)
                        : Optional.empty());
    }

    /// That the case was disposed of; read in the background.
    static Optional<Disposal> gone(Actor actor, CaseId id, CaseController.UseCases useCases) {
        return useCases.disposals().of(actor, id)
                        instanceof Result.Done<Disposal, Void>(var disposal)
                ? Optional.of(disposal)
                : Optional.empty();
    }

    /// Why there is no case to show.
    String refusal(Look look) {
        return gone.map(new DisposedWords(look)::sentence)
                .orElseGet(() -> StepRunner.refusal(read, look));
    }
}
