package hedgeward.boot.desktop;

import static hedgeward.boot.desktop.RestrictedOffice.AUDITOR;
import static hedgeward.boot.desktop.RestrictedOffice.FILE;
import static hedgeward.boot.desktop.RestrictedOffice.HELD;
import static hedgeward.boot.desktop.RestrictedOffice.NOW;
import static hedgeward.boot.desktop.RestrictedOffice.SEEN;
import static hedgeward.boot.desktop.RestrictedOffice.TOMORROW;

import hedgeward.app.access.Actor;
import hedgeward.app.audit.AuditQuestion;
import hedgeward.app.audit.Outgoing;
import hedgeward.app.breach.AdvanceBreach;
import hedgeward.app.breach.BreachSteps;
import hedgeward.app.breach.OpenBreach;
import hedgeward.app.common.Result;
import hedgeward.app.order.CaseSteps;
import hedgeward.app.order.ListHearing;
import hedgeward.app.order.RegisterQuestion;
import hedgeward.app.schedule.DetailLevel;
import hedgeward.app.schedule.ScheduleQuestion;
import hedgeward.app.visit.CancelVisit;
import hedgeward.app.visit.VisitQuestion;
import hedgeward.app.visit.VisitSteps;
import hedgeward.domain.breach.BreachSource;
import hedgeward.domain.common.TimeWindow;
import hedgeward.domain.visit.VisitCode;
import hedgeward.story.Story;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/// Every surface on which a case can show, by what it is called.
final class RestrictedSurfaces {

    static final String WHY = "the respondent is one of our officers";
    static final Outgoing TO = new Outgoing("the night shift", "handover");

    private RestrictedSurfaces() {}

    /// Lists: the reference stands in them for everybody who reads cases.
    static Map<String, Function<Actor, Object>> lists(UseCases all) {
        Map<String, Function<Actor, Object>> lists = new LinkedHashMap<>();
        lists.put("orders", who -> all.findOrders().handle(who, everything()));
        lists.put(
                "orders by reference", who -> all.findOrders().handle(who, typed("DV-2026-0601")));
        lists.put("today", who -> all.today().handle(who));
        lists.put("today ahead", who -> all.today().ahead(who, Duration.ofDays(28)));
        lists.put("visits", who -> all.findVisits().during(who, week("")));
        lists.put("unallocated", who -> all.findVisits().unallocated(who));
        lists.put("overdue", who -> all.findVisits().overdue(who));
        lists.put("breaches", who -> all.breaches().find().open(who));
        lists.put("tasks", who -> all.findTasks().all(who, NOW));
        lists.put("task lines", who -> all.findTasks().lines(who, NOW));
        return lists;
    }

    /// Papers that name no case to whom it is closed, or name it without anybody.
    static Map<String, Function<Actor, Object>> papers(UseCases all) {
        Map<String, Function<Actor, Object>> papers = new LinkedHashMap<>();
        papers.put("schedule", who -> all.prepareSchedule().preview(who, schedule()));
        papers.put("numbered schedule", who -> all.prepareSchedule().issue(who, schedule()));
        papers.put("handover", who -> all.handover().handle(who, TO));
        papers.put("deadlines", _ -> all.deadlines().at(NOW));
        papers.put("counts", who -> all.counts().handle(who, NOW));
        papers.put("courts", who -> all.today().courts(who, NOW));
        papers.put("log", _ -> all.log().read().handle(AUDITOR, AuditQuestion.ALL));
        papers.put("finished breaches", who -> all.breaches().find().finished(who, 100));
        papers.put("tasks of the case", who -> all.findTasks().ofCase(who, FILE.id(), NOW));
        papers.put("notifications", who -> all.dapo().readNotifications().handle(who, FILE.id()));
        papers.put("case again", who -> all.readCase().again(who, FILE.id()));
        papers.put("breach again", who -> all.breaches().read().again(who, HELD));
        papers.put("restriction", who -> all.restricted().read().handle(who, FILE.id()));
        papers.put("orders by name", who -> all.findOrders().handle(who, typed("Oxlade")));
        papers.put("orders by sound", who -> all.findOrders().handle(who, typed("Oxlaid")));
        papers.put("orders by postcode", who -> all.findOrders().handle(who, typed("NN142XX")));
        papers.put("visits by name", who -> all.findVisits().during(who, week("oxlade")));
        return papers;
    }

    /// Whatever opens the case or acts upon it.
    static Map<String, Function<Actor, Result<?, ?>>> doors(UseCases all) {
        Map<String, Function<Actor, Result<?, ?>>> doors = new LinkedHashMap<>();
        doors.put("case", who -> all.readCase().handle(who, FILE.id()));
        doors.put("safe contact", who -> all.readCase().revealProtected(who, FILE.id(), WHY));
        doors.put("breach", who -> all.breaches().read().handle(who, HELD));
        doors.put("visit", who -> all.visits().read().byId(who, SEEN));
        doors.put("visit code", who -> all.visits().read().byCode(who, new VisitCode("V-0001")));
        doors.put("notice", who -> all.notices().prepareNotice().preview(who, FILE.id()));
        doors.put("notice copy", who -> all.notices().prepareNotice().issue(who, FILE.id(), TO));
        doors.put("clock sheet", who -> all.breaches().issueClockPaper().handle(who, HELD, TO));
        doors.put("breach file", who -> all.breaches().prepareFile().handle(who, HELD, "court"));
        doors.put("hearing", who -> all.listHearing().handle(listed(who)));
        doors.put("cancelling", who -> all.cancelVisit().handle(cancelled(who)));
        doors.put("report", who -> all.breaches().open().handle(reported(who)));
        doors.put("arrest", who -> all.breaches().advance().handle(sought(who)));
        doors.put("lifting", who -> all.restricted().restrict().lift(who, FILE.id(), WHY, 1));
        return doors;
    }

    static RegisterQuestion everything() {
        return RegisterQuestion.everything(NOW, 100);
    }

    static RegisterQuestion typed(String text) {
        return new RegisterQuestion(
                text, Set.of(), RegisterQuestion.Sort.RESPONDENT, false, 0, 100, NOW);
    }

    static VisitQuestion week(String text) {
        TimeWindow span =
                new TimeWindow(Story.at("2026-11-30T00:00"), Story.at("2026-12-14T00:00"));
        return new VisitQuestion(span, Optional.empty(), Optional.empty(), text, false, 100);
    }

    static ScheduleQuestion schedule() {
        return new ScheduleQuestion(
                RestrictedOffice.today(),
                RestrictedOffice.today().plusDays(3),
                Optional.empty(),
                Optional.empty(),
                DetailLevel.FULL,
                "the special who walks it");
    }

    private static ListHearing.Command listed(Actor who) {
        return new ListHearing.Command(
                new CaseSteps.Seen(who, FILE.id(), 1), "Northampton", Story.at("2026-12-07T10:00"));
    }

    private static CancelVisit.Command cancelled(Actor who) {
        return new CancelVisit.Command(new VisitSteps.Seen(who, TOMORROW, 1), "moved away");
    }

    private static OpenBreach.Command reported(Actor who) {
        return new OpenBreach.Command(
                who, FILE.id(), NOW, BreachSource.CALL, List.of(), Optional.of("zanzibar"));
    }

    private static AdvanceBreach.Command sought(Actor who) {
        return new AdvanceBreach.Command(
                new BreachSteps.Seen(who, HELD, 1), new AdvanceBreach.Step.SeekArrest());
    }
}
