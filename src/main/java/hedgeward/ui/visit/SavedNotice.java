package hedgeward.ui.visit;

import hedgeward.app.visit.ReadVisit;
import hedgeward.app.visit.RecordVisit;
import hedgeward.domain.breach.Breach;
import hedgeward.ui.kit.Messages;
import hedgeward.ui.kit.Notice;
import hedgeward.ui.kit.Places;
import hedgeward.ui.kit.State;
import hedgeward.ui.shell.Navigation;
import hedgeward.ui.wording.ConditionWords;

import java.util.stream.Collectors;

/// Says what saving a visit did, with the way to the breach it opened.
record SavedNotice(Messages messages, Navigation navigation) {

    Notice of(ReadVisit.Sheet sheet, RecordVisit.Recorded recorded) {
        String code = recorded.visit().code().value();
        return recorded.breach()
                .map(breach -> opened(sheet, code, breach))
                .orElseGet(() -> Notice.of(State.DONE, messages.text(RecordVisitMsg.SAVED, code)));
    }

    private Notice opened(ReadVisit.Sheet sheet, String code, Breach breach) {
        ConditionWords words = new ConditionWords(messages, sheet.regime());
        String terms =
                breach.conditions().isEmpty()
                        ? messages.text(RecordVisitMsg.BROKEN_UNCLEAR)
                        : breach.conditions().stream()
                                .map(words::brief)
                                .collect(Collectors.joining(", "));
        return Notice.of(
                State.DUE_SOON,
                messages.text(
                        RecordVisitMsg.SAVED_WITH_BREACH, code, sheet.caseRef().value(), terms),
                messages.text(RecordVisitMsg.OPEN_BREACH),
                () -> navigation.open(Places.breach(breach.id().value().toString())));
    }
}
