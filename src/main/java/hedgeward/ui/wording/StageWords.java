package hedgeward.ui.wording;

import hedgeward.domain.order.Stage;
import hedgeward.ui.kit.Countdown;
import hedgeward.ui.kit.Messages;
import hedgeward.ui.kit.State;
import hedgeward.ui.kit.StateChip;

import java.time.Instant;
import java.util.Optional;

/// What the stages of a case are called and which of the five states each is in.
public record StageWords(Messages messages) {

    /// The word of a kind of stage, for filters.
    public String word(Stage.Kind kind) {
        return messages.text(
                switch (kind) {
                    case NOT_YET -> OrderWord.STAGE_NOT_YET;
                    case NOTICE_REFUSED -> OrderWord.STAGE_NOTICE_REFUSED;
                    case UNSERVED -> OrderWord.STAGE_UNSERVED;
                    case AWAITING_HEARING -> OrderWord.STAGE_AWAITING_HEARING;
                    case ADJOURNED -> OrderWord.STAGE_ADJOURNED;
                    case LAPSED -> OrderWord.STAGE_LAPSED;
                    case REFUSED -> OrderWord.STAGE_REFUSED;
                    case WITHDRAWN -> OrderWord.STAGE_WITHDRAWN;
                    case IN_FORCE -> OrderWord.STAGE_IN_FORCE;
                    case SUSPENDED -> OrderWord.STAGE_SUSPENDED;
                    case EXPIRED -> OrderWord.STAGE_EXPIRED;
                    case RESCINDED -> OrderWord.STAGE_RESCINDED;
                    case DISCHARGED -> OrderWord.STAGE_DISCHARGED;
                });
    }

    /// The word of a stage: an order nobody has served yet says so.
    public String word(Stage stage) {
        return switch (stage) {
            case Stage.InForce order when !order.served() ->
                    messages.text(OrderWord.STAGE_IN_FORCE_UNSERVED);
            case Stage other -> word(other.kind());
        };
    }

    /// The state a stage is in at `now`; `due` is the deadline that matters, where there is one.
    public State state(Stage stage, Optional<Instant> due, Instant now) {
        return switch (stage) {
            case Stage.Unserved _ -> State.ACT_NOW;
            case Stage.AwaitingHearing _ -> byTime(due, now, State.DUE_SOON);
            case Stage.InForce order when !order.served() -> State.ACT_NOW;
            case Stage.InForce _ -> ending(due, now);
            case Stage.Adjourned _ -> State.RUNNING;
            case Stage.Suspended _ -> State.DUE_SOON;
            case Stage.Lapsed _,
                    Stage.Refused _,
                    Stage.Withdrawn _,
                    Stage.NoticeRefused _,
                    Stage.Expired _,
                    Stage.Rescinded _,
                    Stage.Discharged _,
                    Stage.NotYet _ ->
                    State.CLOSED;
        };
    }

    /// A stage as a chip.
    public StateChip chip(Stage stage, Optional<Instant> due, Instant now) {
        return new StateChip(state(stage, due, now), word(stage));
    }

    private static State byTime(Optional<Instant> due, Instant now, State otherwise) {
        return due.map(d -> Countdown.stateAt(now, d)).orElse(otherwise);
    }

    /// An order that ends is no alarm: the end is soon due, not overdue work.
    private static State ending(Optional<Instant> due, Instant now) {
        State near = byTime(due, now, State.RUNNING);
        return near == State.ACT_NOW ? State.DUE_SOON : near;
    }
}
