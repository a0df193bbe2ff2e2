package hedgeward.ui.office.retention;

import hedgeward.app.retention.RetentionReview;
import hedgeward.domain.clock.London;
import hedgeward.domain.retention.Bar;
import hedgeward.domain.retention.Business;
import hedgeward.domain.retention.Hold;
import hedgeward.domain.retention.RetentionDecision;
import hedgeward.domain.retention.RetentionGroup;
import hedgeward.domain.retention.RetentionRecord;
import hedgeward.domain.retention.RetentionRejection;
import hedgeward.domain.retention.RetentionStep;
import hedgeward.domain.retention.Span;
import hedgeward.ui.kit.Look;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// Says why a review is due, what speaks against disposal, and what was decided.
record RetentionWords(Look look) {

    String group(RetentionGroup group) {
        return text(
                switch (group) {
                    case PUBLIC_PROTECTION -> RetentionMsg.GROUP_1;
                    case SERIOUS -> RetentionMsg.GROUP_2;
                    case OTHER -> RetentionMsg.GROUP_3;
                    case MISCELLANEOUS -> RetentionMsg.GROUP_4;
                });
    }

    /// The sentences that lead to the day, in their order.
    List<String> why(RetentionReview review) {
        List<String> lines = new ArrayList<>();
        RetentionRecord record = review.row().record();
        lines.add(text(RetentionMsg.LAST_CONTACT, day(review.row().facts().lastContact())));
        lines.add(group(record.group()) + ".");
        lines.add(
                switch (review.span()) {
                    case Span.Clear(int years) -> text(RetentionMsg.SPAN_CLEAR, years);
                    case Span.UntilAge(int age, int every) ->
                            text(RetentionMsg.SPAN_AGE, age, every);
                });
        record.reviewedOn()
                .ifPresent(
                        on ->
                                record.keptUntil()
                                        .ifPresent(
                                                until ->
                                                        lines.add(
                                                                text(
                                                                        RetentionMsg.KEPT_UNTIL,
                                                                        day(on),
                                                                        day(until)))));
        return lines;
    }

    String bar(Bar bar, LocalDate today) {
        return switch (bar) {
            case Bar.StillGoingOn(var what) -> text(business(what));
            case Bar.OnHold(var hold) -> hold(hold, today);
            case Bar.NotDue(var until) -> text(RetentionMsg.NOT_DUE, day(until));
            case Bar.TooYoung(var until) -> text(RetentionMsg.TOO_YOUNG, day(until));
            case Bar.BirthUnknown() -> text(RetentionMsg.BIRTH_UNKNOWN);
        };
    }

    String said(RetentionDecision decision) {
        return text(
                RetentionMsg.SAID,
                day(London.dateOf(decision.at())),
                decision.by(),
                step(decision.step()),
                decision.reason());
    }

    String problem(RetentionRejection why) {
        return text(
                switch (why) {
                    case REASON_MISSING -> RetentionMsg.REASON_MISSING;
                    case DAY_NOT_AHEAD -> RetentionMsg.DAY_NOT_AHEAD;
                    case DAY_TOO_FAR -> RetentionMsg.DAY_TOO_FAR;
                    case GROUP_SAME -> RetentionMsg.GROUP_SAME;
                    case NOT_ON_HOLD -> RetentionMsg.NOT_ON_HOLD;
                });
    }

    private String hold(Hold hold, LocalDate today) {
        return text(
                hold.isOverdueOn(today) ? RetentionMsg.HELD_OVERDUE : RetentionMsg.HELD,
                day(hold.placedOn()),
                hold.by(),
                sentence(hold.reason()),
                day(hold.reviewBy()));
    }

    private static String sentence(String words) {
        return words.endsWith(".") ? words : words + ".";
    }

    private String step(RetentionStep step) {
        return switch (step) {
            case RetentionStep.Kept(var next) -> text(RetentionMsg.DID_KEEP, day(next));
            case RetentionStep.Grouped(var group) -> text(RetentionMsg.DID_GROUP, group.number());
            case RetentionStep.Held(var by) -> text(RetentionMsg.DID_HOLD, day(by));
            case RetentionStep.Lifted() -> text(RetentionMsg.DID_LIFT);
        };
    }

    private static RetentionMsg business(Business what) {
        return switch (what) {
            case CASE_OPEN -> RetentionMsg.CASE_OPEN;
            case ORDER_LIVE -> RetentionMsg.ORDER_LIVE;
            case PERSON_HELD -> RetentionMsg.PERSON_HELD;
            case COURT_PENDING -> RetentionMsg.COURT_PENDING;
            case DUTY_OPEN -> RetentionMsg.DUTY_OPEN;
            case OPENING_UNREVIEWED -> RetentionMsg.OPENING_UNREVIEWED;
        };
    }

    private String day(LocalDate day) {
        return look.times().dayYear(day);
    }

    private String text(RetentionMsg key, Object... values) {
        return look.messages().text(key, values);
    }
}
