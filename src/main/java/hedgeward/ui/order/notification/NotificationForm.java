package hedgeward.ui.order.notification;

import hedgeward.app.notification.ReadNotifications;
import hedgeward.app.notification.RecordNotification;
import hedgeward.domain.notification.NotifiableEvent;
import hedgeward.domain.notification.NotificationDuty;
import hedgeward.domain.notification.NotificationExemption;
import hedgeward.ui.kit.Answer;
import hedgeward.ui.kit.Messages;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/// What is being recorded, as it is typed.
sealed interface NotificationForm {

    NotificationMsg title();

    /// The step, when what was typed is whole; otherwise the problems stand beside their fields.
    Optional<RecordNotification.Step> step(Messages messages);

    /// The same form, with what was typed, over the duties as they are now.
    default NotificationForm over(ReadNotifications.Answer now) {
        return switch (this) {
            case Receive(var duty, var at, var by, var words) ->
                    new Receive(sameOf(duty, now), at, by, words);
            case Aware(var _, var at) -> new Aware(now.version(), at);
            case Stop(var exemption, var day) ->
                    new Stop(
                            now.ledger().exemptions().stream()
                                    .filter(one -> one.id().equals(exemption.id()))
                                    .findFirst()
                                    .orElse(exemption),
                            day);
            case Change _, Exempt _ -> this;
        };
    }

    private static NotificationDuty sameOf(NotificationDuty duty, ReadNotifications.Answer now) {
        return now.duties().stream()
                .filter(one -> one.kind() == duty.kind() && one.since().equals(duty.since()))
                .filter(
                        one ->
                                duty.event().isEmpty()
                                        || one.event()
                                                .map(NotifiableEvent::id)
                                                .equals(duty.event().map(NotifiableEvent::id)))
                .findFirst()
                .orElse(duty);
    }

    /// The respondent told what a duty asks.
    record Receive(
            NotificationDuty duty,
            Answer<Optional<Instant>> at,
            Answer<String> by,
            Answer<String> words)
            implements NotificationForm {

        static Receive of(NotificationDuty duty) {
            return new Receive(duty, Answer.empty(), Answer.of(""), Answer.of(""));
        }

        @Override
        public NotificationMsg title() {
            return NotificationMsg.FORM_RECEIVE;
        }

        @Override
        public Optional<RecordNotification.Step> step(Messages messages) {
            return receipt(at, by, true, messages).map(this::told);
        }

        private RecordNotification.Step told(NotifiableEvent.Receipt receipt) {
            return duty.event()
                    .<RecordNotification.Step>map(
                            seen -> new RecordNotification.Step.Received(seen, receipt))
                    .orElseGet(
                            () ->
                                    new RecordNotification.Step.Event(
                                            duty.kind(),
                                            duty.since(),
                                            Optional.of(receipt),
                                            text(words)));
        }
    }

    /// A name or address changed; told by the respondent or learnt otherwise.
    record Change(
            Answer<NotifiableEvent.Kind> kind,
            Answer<Optional<LocalDate>> day,
            Answer<Optional<Instant>> at,
            Answer<String> by,
            Answer<String> words)
            implements NotificationForm {

        static Change fresh() {
            return new Change(
                    Answer.of(NotifiableEvent.Kind.NEW_ADDRESS),
                    Answer.empty(),
                    Answer.empty(),
                    Answer.of(""),
                    Answer.of(""));
        }

        @Override
        public NotificationMsg title() {
            return NotificationMsg.FORM_CHANGE;
        }

        @Override
        public Optional<RecordNotification.Step> step(Messages messages) {
            boolean dated =
                    day.require(day.get().isPresent(), messages.text(NotificationMsg.DAY_MISSING));
            boolean wasTold = at.get().isPresent() || !by.get().isBlank();
            Optional<NotifiableEvent.Receipt> receipt = receipt(at, by, wasTold, messages);
            return dated && receipt.isPresent() == wasTold
                    ? Optional.of(
                            new RecordNotification.Step.Event(
                                    kind.get(), day.get().orElseThrow(), receipt, text(words)))
                    : Optional.empty();
        }
    }

    /// Another duty to notify holds.
    record Exempt(
            Answer<NotificationExemption.Ground> ground,
            Answer<Optional<LocalDate>> from,
            Answer<String> words)
            implements NotificationForm {

        static Exempt fresh() {
            return new Exempt(
                    Answer.of(NotificationExemption.Ground.SEXUAL_OFFENCES_ACT),
                    Answer.empty(),
                    Answer.of(""));
        }

        @Override
        public NotificationMsg title() {
            return NotificationMsg.FORM_EXEMPT;
        }

        @Override
        public Optional<RecordNotification.Step> step(Messages messages) {
            from.require(from.get().isPresent(), messages.text(NotificationMsg.DAY_MISSING));
            return from.get()
                    .map(day -> new RecordNotification.Step.Exempt(ground.get(), day, text(words)));
        }
    }

    /// The respondent of an order made without notice became aware of it.
    ///
    /// @param version of the case as it was seen
    record Aware(long version, Answer<Optional<Instant>> at) implements NotificationForm {

        static Aware of(long version) {
            return new Aware(version, Answer.empty());
        }

        @Override
        public NotificationMsg title() {
            return NotificationMsg.FORM_AWARE;
        }

        /// Not a notification: it is a step of the case.
        @Override
        public Optional<RecordNotification.Step> step(Messages messages) {
            return Optional.empty();
        }

        /// The moment typed; otherwise the problem stands beside it.
        Optional<Instant> moment(Messages messages) {
            at.require(at.get().isPresent(), messages.text(NotificationMsg.TIME_MISSING));
            return at.get();
        }
    }

    /// It has stopped.
    record Stop(NotificationExemption exemption, Answer<Optional<LocalDate>> day)
            implements NotificationForm {

        static Stop of(NotificationExemption exemption) {
            return new Stop(exemption, Answer.empty());
        }

        @Override
        public NotificationMsg title() {
            return NotificationMsg.FORM_STOP;
        }

        @Override
        public Optional<RecordNotification.Step> step(Messages messages) {
            day.require(day.get().isPresent(), messages.text(NotificationMsg.DAY_MISSING));
            return day.get().map(d -> new RecordNotification.Step.Revive(exemption, d));
        }
    }

    private static Optional<NotifiableEvent.Receipt> receipt(
            Answer<Optional<Instant>> at, Answer<String> by, boolean asked, Messages messages) {
        if (!asked) {
            return Optional.empty();
        }
        boolean timed =
                at.require(at.get().isPresent(), messages.text(NotificationMsg.TIME_MISSING));
        boolean named =
                by.require(!by.get().isBlank(), messages.text(NotificationMsg.RECEIVER_MISSING));
        return timed && named
                ? at.get().map(when -> new NotifiableEvent.Receipt(when, by.get().strip()))
                : Optional.empty();
    }

    private static Optional<String> text(Answer<String> answer) {
        return Optional.of(answer.get().strip()).filter(t -> !t.isEmpty());
    }
}
