package hedgeward.ui.order;

import hedgeward.domain.order.CaseFile;
import hedgeward.ui.kit.Look;
import hedgeward.ui.kit.Notice;
import hedgeward.ui.kit.State;
import hedgeward.ui.shell.Navigation;

/// Says in one sentence what a step came to.
record StepNews(Look look, Navigation navigation) {

    void heardBy(CaseFile file) {
        file.noticeService()
                .ifPresent(
                        service ->
                                say(
                                        CaseMsg.DONE_SERVE_NOTICE,
                                        look.times().dayTime(service.heardBy().actBy())));
    }

    void lastDay(CaseFile file) {
        file.order()
                .flatMap(order -> order.term().lastDay())
                .ifPresentOrElse(
                        day -> say(CaseMsg.DONE_ORDER_MADE, look.times().dayYear(day)),
                        () -> say(CaseMsg.DONE_RECORD_HEARING));
    }

    void say(CaseMsg key, Object... values) {
        say(State.DONE, look.messages().text(key, values));
    }

    void say(State state, String words) {
        navigation.notify(Notice.of(state, words));
    }
}
