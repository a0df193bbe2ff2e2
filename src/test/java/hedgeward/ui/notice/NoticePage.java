package hedgeward.ui.notice;

import static hedgeward.story.Story.at;

import hedgeward.app.access.Actor;
import hedgeward.app.access.Role;
import hedgeward.app.area.ReadAreas;
import hedgeward.app.area.RegimeGate;
import hedgeward.app.draft.KeepDraft;
import hedgeward.app.fakes.Gates;
import hedgeward.app.fakes.MemoryAccounts;
import hedgeward.app.fakes.MemoryAreas;
import hedgeward.app.fakes.MemoryDrafts;
import hedgeward.app.fakes.MemoryOffice;
import hedgeward.app.fakes.MemoryRequests;
import hedgeward.app.office.Office;
import hedgeward.app.office.OfficeSettings;
import hedgeward.app.office.ReadOffice;
import hedgeward.app.order.AuthoriseNotice;
import hedgeward.app.order.CaseSteps;
import hedgeward.app.order.ListHearing;
import hedgeward.app.order.RecordNotice;
import hedgeward.app.order.ServeNotice;
import hedgeward.app.people.FindOfficers;
import hedgeward.app.request.DecideNotice;
import hedgeward.app.request.FindRequests;
import hedgeward.app.request.RequestId;
import hedgeward.app.request.ReturnNotice;
import hedgeward.app.request.SendNotice;
import hedgeward.app.request.TakeUpDraft;
import hedgeward.app.restricted.WarnOfParties;
import hedgeward.domain.area.AreaId;
import hedgeward.domain.area.RegimeArea;
import hedgeward.domain.clock.CourtPlan;
import hedgeward.domain.clock.London;
import hedgeward.domain.law.Rank;
import hedgeward.domain.law.Regime;
import hedgeward.domain.order.CaseFile;
import hedgeward.domain.people.Officer;
import hedgeward.domain.visit.VisitTemplate;
import hedgeward.story.Story;
import hedgeward.ui.desk.Opened;
import hedgeward.ui.kit.Look;
import hedgeward.ui.kit.Messages;
import hedgeward.ui.kit.SameThreadTasks;
import hedgeward.ui.kit.UiTicker;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;

/// The page over an office in memory, on the night of the story.
final class NoticePage extends Opened {

    static final Instant NIGHT = at("2026-11-25T03:20");
    static final Look LOOK = Look.of(new Messages(Locale.UK), London.ZONE);
    static final Actor OFFICER = new Actor("wren", Set.of(Role.CASE_OFFICER), "night desk");
    static final Officer INSPECTOR =
            Story.officer("2104", "Pemberthy", Rank.INSPECTOR, true, false);

    final MemoryOffice office = new MemoryOffice();
    final MemoryAccounts accounts = new MemoryAccounts();
    final MemoryAreas areas = areas();
    final MemoryRequests requests;
    final NewNoticeController controller;

    NoticePage(MemoryDrafts drafts, Actor actor) {
        this(drafts, actor, _ -> {});
    }

    /// @param early what is done before the draft is found
    NoticePage(MemoryDrafts drafts, Actor actor, Consumer<NewNoticeController> early) {
        this(drafts, actor, new MemoryRequests(), Optional.empty(), early);
    }

    NoticePage(
            MemoryDrafts drafts,
            Actor actor,
            MemoryRequests requests,
            Optional<RequestId> request,
            Consumer<NewNoticeController> early) {
        this.requests = requests;
        office.officers.addAll(
                List.of(
                        Story.SUPERINTENDENT,
                        Story.CONSTABLE,
                        INSPECTOR,
                        Story.PCSO,
                        Story.SPECIAL));
        controller =
                new NewNoticeController(
                        new NewNoticeController.Subject(actor, request),
                        steps(drafts),
                        new NewNoticeController.Desk(
                                SameThreadTasks.create(), new UiTicker(clock())),
                        LOOK,
                        this);
        early.accept(controller);
        controller.onShown();
    }

    /// Where each regime may be used: the older one everywhere, the newer by Fenland Police until
    /// the end of March 2026.
    private static MemoryAreas areas() {
        MemoryAreas areas = new MemoryAreas();
        areas.put(area(1, Regime.DVPN_DVPO, Optional.empty(), Optional.empty()));
        areas.put(
                area(
                        2,
                        Regime.DAPN_DAPO,
                        Optional.of("Fenland Police"),
                        Optional.of(LocalDate.of(2026, 3, 31))));
        return areas;
    }

    private static RegimeArea area(
            int number, Regime regime, Optional<String> force, Optional<LocalDate> last) {
        return new RegimeArea(
                new AreaId(new UUID(3, number)),
                1,
                regime,
                force,
                Optional.empty(),
                LocalDate.of(2014, 3, 8),
                last,
                "invented for this test",
                "invented for this test",
                Optional.empty());
    }

    NoticePage() {
        this(new MemoryDrafts(), OFFICER);
    }

    private NewNoticeController.Steps steps(MemoryDrafts drafts) {
        CaseSteps caseSteps = new CaseSteps(office, office.cases, office.audit, Gates.open());
        AtomicLong ids = new AtomicLong();
        AuthoriseNotice authorise =
                new AuthoriseNotice(
                        office,
                        office.cases,
                        office.officers,
                        caseSteps,
                        () -> new UUID(9, ids.incrementAndGet()),
                        clock());
        RecordNotice record =
                new RecordNotice(
                        office,
                        authorise,
                        new ServeNotice(caseSteps, Story::holidays, clock()),
                        new ListHearing(caseSteps, office.held(Story::holidays, clock()), clock()),
                        new RegimeGate(areas, new Settings(), office.audit));
        return new NewNoticeController.Steps(
                new NewNoticeController.Deciding(
                        new SendNotice(
                                office,
                                requests,
                                office.audit,
                                () -> new UUID(8, ids.incrementAndGet()),
                                clock()),
                        new DecideNotice(
                                office,
                                record,
                                new DecideNotice.Ports(requests, requests, office.audit),
                                clock()),
                        new ReturnNotice(
                                office,
                                new ReturnNotice.Ports(requests, drafts, office.audit),
                                clock()),
                        new FindRequests(office, requests),
                        new TakeUpDraft(
                                office,
                                drafts,
                                requests,
                                () -> new UUID(7, ids.incrementAndGet()))),
                new FindOfficers(office, office.officers),
                new ReadOffice(office, new Settings(), Story::holidays),
                new ReadAreas(office, areas, new Settings()),
                new KeepDraft(office, drafts),
                new WarnOfParties(office, accounts));
    }

    private static Clock clock() {
        return Clock.fixed(NIGHT, London.ZONE);
    }

    /// The cases kept.
    List<CaseFile> kept() {
        return office.cases.findAfter("", 10);
    }

    void write(Map<NoticeField, String> texts) {
        texts.forEach((field, text) -> controller.model().textProperty(field).set(text));
    }

    String text(NoticeField field) {
        return controller.model().text(field);
    }

    Optional<String> problem(NoticeField field) {
        return controller.model().problemProperty(field).get();
    }

    private static final class Settings implements Office {
        @Override
        public OfficeSettings settings() {
            return new OfficeSettings(
                    "Test office",
                    Optional.of("Fenland Police"),
                    true,
                    CourtPlan.usual(Story.holidays()),
                    VisitTemplate.standard());
        }

        @Override
        public void keep(OfficeSettings settings) {
            throw new IllegalStateException("nothing changes the settings here");
        }
    }
}
