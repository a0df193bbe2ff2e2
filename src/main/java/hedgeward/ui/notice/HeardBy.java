package hedgeward.ui.notice;

import hedgeward.app.office.ReadOffice;
import hedgeward.domain.clock.Deadline;
import hedgeward.domain.clock.StatutoryClocks;

import java.time.Instant;
import java.util.Optional;

/// By when the application has to be heard, and the last sitting before that, for the time of
/// service that stands in the form.
record HeardBy(Deadline deadline, Optional<Instant> lastSitting) {

    /// For what is typed; empty before a time of service is.
    static Optional<HeardBy> of(NoticeModel model) {
        return new NoticeAnswers(model)
                .moment(NoticeField.SERVED_AT)
                .flatMap(at -> ifServed(model, at));
    }

    /// For a notice served at that instant; empty before the office's settings are read.
    static Optional<HeardBy> ifServed(NoticeModel model, Instant at) {
        return model.settingProperty().get().map(setting -> of(setting, model, at));
    }

    private static HeardBy of(ReadOffice.Setting setting, NoticeModel model, Instant at) {
        Deadline deadline =
                new StatutoryClocks(setting.holidays())
                        .hearingBy(new NoticeAnswers(model).regime(), at);
        return new HeardBy(
                deadline,
                setting.office().sittings().lastBefore(deadline.actBy(), deadline.start()));
    }

    /// Whether the two readings of the statute differ.
    boolean isArguable() {
        return !deadline.latestLawful().equals(deadline.actBy());
    }
}
