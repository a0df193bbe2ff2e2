package hedgeward.ui.order.notification;

import hedgeward.domain.notification.NotifiableEvent;
import hedgeward.domain.notification.NotificationDuty;
import hedgeward.domain.notification.NotificationExemption;
import hedgeward.domain.notification.NotificationRejection;
import hedgeward.ui.kit.Look;
import hedgeward.ui.kit.State;
import hedgeward.ui.kit.StateChip;

/// Says what has to be notified and how it stands.
record NotificationWords(Look look) {

    String kind(NotifiableEvent.Kind kind) {
        return look.messages()
                .text(
                        switch (kind) {
                            case ORDER_MADE -> NotificationMsg.KIND_ORDER_MADE;
                            case NEW_NAME -> NotificationMsg.KIND_NEW_NAME;
                            case NEW_ADDRESS -> NotificationMsg.KIND_NEW_ADDRESS;
                            case NO_ADDRESS -> NotificationMsg.KIND_NO_ADDRESS;
                            case REVIVED -> NotificationMsg.KIND_REVIVED;
                        });
    }

    String ground(NotificationExemption.Ground ground) {
        return look.messages()
                .text(
                        switch (ground) {
                            case OTHER_DAPO -> NotificationMsg.GROUND_OTHER_DAPO;
                            case SEXUAL_OFFENCES_ACT -> NotificationMsg.GROUND_SEXUAL_OFFENCES_ACT;
                            case STALKING_PROTECTION_ACT ->
                                    NotificationMsg.GROUND_STALKING_PROTECTION_ACT;
                        });
    }

    StateChip chip(NotificationDuty.Standing standing) {
        return switch (standing) {
            case DUE -> look.chip(State.DUE_SOON, NotificationMsg.STANDING_DUE);
            case OVERDUE -> look.chip(State.ACT_NOW, NotificationMsg.STANDING_OVERDUE);
            case DONE -> look.chip(State.DONE, NotificationMsg.STANDING_DONE);
            case DONE_LATE -> look.chip(State.DUE_SOON, NotificationMsg.STANDING_DONE_LATE);
            case EXEMPT -> look.chip(State.CLOSED, NotificationMsg.STANDING_EXEMPT);
            case ENDED -> look.chip(State.CLOSED, NotificationMsg.STANDING_ENDED);
        };
    }

    /// When it counts from, when it is late, or to whom it was told.
    String line(NotificationDuty duty) {
        String since = look.times().dayYear(duty.since());
        return switch (duty.standing()) {
            case DUE, OVERDUE, ENDED ->
                    look.messages()
                            .text(
                                    NotificationMsg.LINE_DUE,
                                    since,
                                    look.times().dayTime(duty.dueAt()));
            case DONE, DONE_LATE ->
                    duty.event()
                            .flatMap(NotifiableEvent::receipt)
                            .map(
                                    told ->
                                            look.messages()
                                                    .text(
                                                            NotificationMsg.LINE_DONE,
                                                            since,
                                                            look.times().dayTime(told.at()),
                                                            told.by()))
                            .orElse(since);
            case EXEMPT ->
                    duty.exemption()
                            .map(e -> ground(e.ground()))
                            .map(g -> look.messages().text(NotificationMsg.LINE_EXEMPT, g))
                            .orElse(since);
        };
    }

    String exemption(NotificationExemption exemption) {
        String ground = ground(exemption.ground());
        String from = look.times().dayYear(exemption.from());
        return exemption
                .stoppedOn()
                .map(
                        day ->
                                look.messages()
                                        .text(
                                                NotificationMsg.EXEMPTION_STOPPED,
                                                ground,
                                                from,
                                                look.times().dayYear(day)))
                .orElseGet(() -> look.messages().text(NotificationMsg.EXEMPTION, ground, from));
    }

    String rejection(NotificationRejection why) {
        return look.messages()
                .text(
                        switch (why) {
                            case NOT_A_DAPO -> NotificationMsg.REJECTED_NOT_A_DAPO;
                            case IN_THE_FUTURE -> NotificationMsg.REJECTED_IN_THE_FUTURE;
                            case BEFORE_THE_ORDER -> NotificationMsg.REJECTED_BEFORE_THE_ORDER;
                            case RECEIVED_BEFORE_IT_HAPPENED ->
                                    NotificationMsg.REJECTED_RECEIVED_BEFORE_IT_HAPPENED;
                            case RECEIVER_MISSING -> NotificationMsg.REJECTED_RECEIVER_MISSING;
                            case ALREADY_RECEIVED -> NotificationMsg.REJECTED_ALREADY_RECEIVED;
                            case NOT_A_CHANGE -> NotificationMsg.REJECTED_NOT_A_CHANGE;
                            case ALREADY_STOPPED -> NotificationMsg.REJECTED_ALREADY_STOPPED;
                            case STOPPED_BEFORE_IT_BEGAN ->
                                    NotificationMsg.REJECTED_STOPPED_BEFORE_IT_BEGAN;
                        });
    }
}
