package hedgeward.ui.order;

import hedgeward.app.support.TaskRow;
import hedgeward.domain.breach.BreachId;
import hedgeward.domain.order.CaseId;
import hedgeward.domain.visit.VisitId;
import hedgeward.ui.kit.PageAddress;
import hedgeward.ui.kit.Places;

import java.util.function.Consumer;

/// The pages a case leads to.
///
/// @param open leads to a page
record CaseDoors(CaseId id, Consumer<PageAddress> open) {

    void onOpenVisit(VisitId visit) {
        open.accept(Places.recordVisit(visit.value().toString()));
    }

    void onOpenTask(TaskRow task) {
        open.accept(Places.task(id.value().toString(), task.duty().key().value()));
    }

    void onOpenBreach(BreachId breach) {
        open.accept(Places.breach(breach.value().toString()));
    }

    void onNoticePaper() {
        open.accept(Places.noticePaper(id.value().toString()));
    }

    void onPrint() {
        open.accept(Places.schedule());
    }
}
