package hedgeward.ui.order;

import hedgeward.app.casepage.CaseOverview;
import hedgeward.app.visit.VisitRow;
import hedgeward.domain.breach.Arrest;
import hedgeward.domain.breach.Breach;
import hedgeward.domain.breach.BreachState;
import hedgeward.domain.order.CaseFile;
import hedgeward.domain.order.Hearing;
import hedgeward.domain.order.Notice;
import hedgeward.domain.order.NoticeService;
import hedgeward.domain.order.OrderService;
import hedgeward.domain.order.ProtectionOrder;
import hedgeward.domain.order.event.OrderEvent;
import hedgeward.domain.order.event.Suspension;
import hedgeward.domain.people.OfficerId;
import hedgeward.domain.visit.VisitState;
import hedgeward.ui.kit.Look;
import hedgeward.ui.kit.State;
import hedgeward.ui.order.form.OfficerLabels;
import hedgeward.ui.wording.BreachWords;
import hedgeward.ui.wording.CaseWords;
import hedgeward.ui.wording.OrderEventWords;
import hedgeward.ui.wording.VisitWords;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// What happened and will happen in a case, on five tracks: moments and spans.
final class TimelineFacts {

    /// The tracks from top to bottom.
    enum Track {
        NOTICE(0, CaseMsg.TRACK_NOTICE),
        HEARING(1, CaseMsg.TRACK_HEARING),
        ORDER(2, CaseMsg.TRACK_ORDER),
        VISITS(3, CaseMsg.TRACK_VISITS),
        BREACHES(4, CaseMsg.TRACK_BREACHES);

        private final int row;
        private final CaseMsg label;

        Track(int row, CaseMsg label) {
            this.row = row;
            this.label = label;
        }

        /// Counted from the top, from 0.
        int row() {
            return row;
        }

        CaseMsg label() {
            return label;
        }
    }

    /// Something at an instant.
    record Moment(Track track, Instant at, String words, State state) {}

    /// Something that lasts.
    record Span(Track track, Instant from, Instant to, State state) {}

    private final Look look;
    private final CaseOverview overview;
    private final Instant now;
    private final List<Moment> moments = new ArrayList<>();
    private final List<Span> spans = new ArrayList<>();

    TimelineFacts(Look look, CaseOverview overview, Instant now) {
        this.look = look;
        this.overview = overview;
        this.now = now;
        CaseFile file = overview.file();
        file.notice().ifPresent(notice -> notice(file, notice));
        file.hearings().forEach(this::hearing);
        file.order().ifPresent(this::order);
        overview.visits().forEach(this::visit);
        overview.breaches().forEach(this::breach);
        moments.sort(Comparator.comparing(Moment::at));
    }

    /// Oldest first.
    List<Moment> moments() {
        return moments;
    }

    List<Span> spans() {
        return spans;
    }

    private void notice(CaseFile file, Notice notice) {
        boolean granted = notice.authorisation().granted();
        CaseMsg decided = granted ? CaseMsg.EVENT_AUTHORISED : CaseMsg.EVENT_NOTICE_REFUSED;
        String by = officer(Optional.of(notice.authorisation().by()));
        add(Track.NOTICE, notice.authorisation().at(), State.RUNNING, decided, by);
        notice.service().ifPresent(service -> served(file, service));
    }

    private void served(CaseFile file, NoticeService service) {
        add(Track.NOTICE, service.at(), State.RUNNING, CaseMsg.EVENT_SERVED, officer(service.by()));
        Instant by = service.heardBy().actBy();
        Optional<Instant> decided = file.currentHearing().flatMap(Hearing::determinedAt);
        spans.add(new Span(Track.NOTICE, service.at(), decided.orElse(by), State.RUNNING));
        if (decided.isEmpty()) {
            add(Track.NOTICE, by, State.DUE_SOON, CaseMsg.EVENT_HEARD_BY);
        }
    }

    private void hearing(Hearing hearing) {
        String court = look.orNotKnown(hearing.court());
        hearing.listedFor()
                .filter(_ -> hearing.result().isEmpty())
                .ifPresent(
                        at -> add(Track.HEARING, at, State.DUE_SOON, CaseMsg.EVENT_LISTED, court));
        hearing.determinedAt()
                .ifPresent(
                        at ->
                                add(
                                        Track.HEARING,
                                        at,
                                        State.DONE,
                                        CaseMsg.EVENT_HEARD,
                                        hearing.result()
                                                .map(new CaseWords(look.messages())::result)
                                                .orElse(""),
                                        court));
    }

    private void order(ProtectionOrder order) {
        add(Track.ORDER, order.madeAt(), State.RUNNING, CaseMsg.EVENT_ORDER_MADE);
        order.service().ifPresent(this::orderServed);
        order.events().all().forEach(event -> courtDid(order, event));
        order.overAt()
                .ifPresent(
                        end -> {
                            boolean over = !now.isBefore(end);
                            State state = over ? State.CLOSED : State.RUNNING;
                            spans.add(new Span(Track.ORDER, order.madeAt(), end, state));
                            add(
                                    Track.ORDER,
                                    end,
                                    state,
                                    over ? CaseMsg.EVENT_ENDED : CaseMsg.EVENT_ENDS);
                        });
        if (order.overAt().isEmpty() && now.isAfter(order.madeAt())) {
            spans.add(new Span(Track.ORDER, order.madeAt(), now, State.RUNNING));
        }
        order.events().suspensions().forEach(span -> suspended(order, span));
    }

    /// Whether something goes on without a known end, so that the present belongs to it.
    boolean goesOn() {
        return overview.file().order().filter(order -> order.overAt().isEmpty()).isPresent();
    }

    private void courtDid(ProtectionOrder order, OrderEvent event) {
        add(
                Track.ORDER,
                event.takesEffectAt(),
                State.DUE_SOON,
                CaseMsg.EVENT_COURT_DID,
                did(order, event),
                look.orNotKnown(event.decision().court()));
    }

    private String did(ProtectionOrder order, OrderEvent event) {
        String word = new OrderEventWords(look.messages()).word(event);
        return switch (event) {
            case OrderEvent.Varied varied when varied.termBefore().isPresent() ->
                    new LastingWords(look)
                            .changed(word, order.termAfter(event), varied.termBefore().get());
            case OrderEvent.ReturnListed listed ->
                    look.messages()
                            .text(
                                    LastingMsg.LISTED_FOR,
                                    word,
                                    look.times().dayTime(listed.hearingAt()));
            case OrderEvent.Varied _,
                    OrderEvent.Suspended _,
                    OrderEvent.Resumed _,
                    OrderEvent.Rescinded _,
                    OrderEvent.Confirmed _,
                    OrderEvent.Discharged _ ->
                    word;
        };
    }

    private void suspended(ProtectionOrder order, Suspension span) {
        Instant over = span.until().or(order::overAt).orElse(now);
        if (over.isAfter(span.from())) {
            spans.add(new Span(Track.ORDER, span.from(), over, State.CLOSED));
        }
        span.until()
                .filter(order::isInForceAt)
                .ifPresent(
                        at -> add(Track.ORDER, at, State.RUNNING, CaseMsg.EVENT_SUSPENSION_OVER));
    }

    private void orderServed(OrderService service) {
        add(
                Track.ORDER,
                service.at(),
                State.DONE,
                CaseMsg.EVENT_ORDER_SERVED,
                officer(service.by()));
    }

    private void visit(VisitRow row) {
        State state = new VisitWords(look.messages()).chip(row, now).state();
        Instant at =
                row.state() instanceof VisitState.Recorded(var outcome)
                        ? outcome.visitedAt()
                        : row.window().from();
        add(
                Track.VISITS,
                at,
                state,
                CaseMsg.EVENT_VISIT,
                row.code().value(),
                new VisitWords(look.messages()).purpose(row.purpose()),
                new VisitWords(look.messages()).chip(row, now).getText());
    }

    private void breach(Breach breach) {
        BreachWords words = new BreachWords(look.messages());
        add(
                Track.BREACHES,
                breach.reportedAt(),
                State.ACT_NOW,
                CaseMsg.EVENT_BREACH,
                words.source(breach.source()));
        breach.state().arrestMade().ifPresent(this::arrest);
        if (breach.state() instanceof BreachState.Finished finished) {
            finished.beforeCourtAt()
                    .ifPresent(
                            at -> add(Track.BREACHES, at, State.DONE, CaseMsg.EVENT_BREACH_COURT));
        }
    }

    private void arrest(Arrest arrest) {
        add(Track.BREACHES, arrest.at(), State.DUE_SOON, CaseMsg.EVENT_ARREST);
    }

    private void add(Track track, Instant at, State state, CaseMsg key, Object... values) {
        moments.add(new Moment(track, at, look.messages().text(key, values), state));
    }

    private String officer(Optional<OfficerId> id) {
        return look.orNotKnown(
                id.flatMap(i -> Optional.ofNullable(overview.officers().get(i)))
                        .map(new OfficerLabels(look.messages())::full));
    }
}
