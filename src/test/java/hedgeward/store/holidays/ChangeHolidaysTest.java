package hedgeward.store.holidays;

import static hedgeward.store.holidays.HolidayOffice.WREN;
import static hedgeward.story.Story.at;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import hedgeward.app.access.Actor;
import hedgeward.app.access.ApprovedBy;
import hedgeward.app.access.Permission;
import hedgeward.app.access.Role;
import hedgeward.app.audit.AuditLine;
import hedgeward.app.common.Result;
import hedgeward.app.holidays.HolidayNews;
import hedgeward.app.holidays.ListCause;
import hedgeward.app.holidays.ListChange;
import hedgeward.app.holidays.ListRow;
import hedgeward.app.holidays.MovedDeadline;
import hedgeward.domain.clock.BankHoliday;
import hedgeward.domain.clock.BankHolidays;
import hedgeward.domain.clock.HolidayWish;
import hedgeward.domain.clock.KeptDeadline;
import hedgeward.domain.clock.ListOrigin;
import hedgeward.domain.order.CaseFile;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/// Monday 30 November 2026 is proclaimed on the Saturday before.
class ChangeHolidaysTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 30);
    private static final String GAZETTE = "London Gazette 99999 (invented)";
    private static final HolidayWish MOURNING =
            new HolidayWish.Proclaim(MONDAY, "Day of mourning", GAZETTE);

    @TempDir private Path folder;
    private HolidayOffice office;

    @BeforeEach
    void open() {
        office = new HolidayOffice(folder);
        office.serveAndArrest();
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void anOfficeBeginsWithTheShippedListAndItsSource() {
        var kept = office.reading().handle().inUse();

        assertThat(kept.cause()).isEqualTo(ListCause.SHIPPED);
        assertThat(kept.list().days()).isEqualTo(HolidayOffice.shipped().days());
        assertThat(kept.list().version()).isEqualTo("2025-11-24");
        assertThat(kept.words()).isEqualTo("GOV.UK bank holidays, England and Wales");
    }

    @Test
    void everyOpenDeadlineThatWouldMoveIsListedAndNothingIsWritten() {
        ListChange change = done(office.change().preview(WREN, MOURNING));

        assertThat(change.moved())
                .extracting(MovedDeadline::kind, moved -> moved.after().actBy())
                .containsExactly(
                        tuple(MovedDeadline.Kind.COURT, at("2026-12-01T11:00")),
                        tuple(MovedDeadline.Kind.HEARING, at("2026-12-01T16:00")));
        assertThat(change.added()).extracting(day -> day.date()).containsExactly(MONDAY);
        assertThat(heardBy().actBy()).isEqualTo(at("2026-11-30T16:00"));
        assertThat(office.reading().handle().history()).hasSize(1);
    }

    @Test
    void twoPeopleAddADayAndBothClocksMoveWithTheVersionThatMadeThem() {
        CaseFile before = office.file();
        done(office.byTwo(MOURNING, GAZETTE));

        assertThat(heardBy())
                .isEqualTo(
                        new KeptDeadline(
                                at("2026-12-01T16:00"), at("2026-12-01T16:00"), "2025-11-24+1"));
        assertThat(courtBy().actBy()).isEqualTo(at("2026-12-01T11:00"));
        assertThat(courtBy().listVersion()).isEqualTo("2025-11-24+1");
        assertThat(office.file().version()).isEqualTo(before.version() + 1);
        ListRow newest = office.reading().handle().history().getFirst();
        assertThat(newest.madeBy()).isEqualTo("Wren");
        assertThat(newest.approvedBy()).contains("Finch");
        assertThat(newest.words()).isEqualTo(GAZETTE);
        assertThat(newest.moved()).isEqualTo(2);
    }

    @Test
    void theOldValueStaysInTheHistoryOfTheCase() {
        done(office.byTwo(MOURNING, GAZETTE));

        List<AuditLine> history =
                office.register.read(
                        () -> office.register.auditTrail().findByCase(office.file().id(), 10));
        assertThat(history)
                .filteredOn(line -> line.action().equals("deadline.move"))
                .hasSize(2)
                .anySatisfy(
                        line ->
                                assertThat(line.detail())
                                        .containsEntry(
                                                "act by",
                                                "2026-11-30T16:00:00Z → 2026-12-01T16:00:00Z")
                                        .containsEntry("list", "2025-11-24 → 2025-11-24+1"));
    }

    @Test
    void aWronglyAddedDayIsWithdrawnTheSameWayAndEverythingMovesBack() {
        done(office.byTwo(MOURNING, GAZETTE));
        done(office.byTwo(new HolidayWish.Withdraw(MONDAY, "typed wrongly"), "typed wrongly"));

        assertThat(heardBy().actBy()).isEqualTo(at("2026-11-30T16:00"));
        assertThat(heardBy().listVersion()).isEqualTo("2025-11-24+2");
        assertThat(courtBy().actBy()).isEqualTo(at("2026-11-30T11:00"));
        assertThat(office.reading().handle().history())
                .extracting(ListRow::cause)
                .containsExactly(ListCause.WITHDRAWN, ListCause.ADDED, ListCause.SHIPPED);
    }

    @Test
    void aNoticeThatSeemedLapsedIsOpenAgainWhenTheDayIsEnteredLate() {
        office.moveTo(at("2026-11-30T18:00"));

        assertThat(done(office.byTwo(MOURNING, GAZETTE)).moved())
                .extracting(MovedDeadline::kind)
                .contains(MovedDeadline.Kind.HEARING);
        assertThat(heardBy().latestLawful()).isEqualTo(at("2026-12-01T16:00"));
    }

    @Test
    void aNoticeThatIsOverOnBothListsKeepsItsDeadline() {
        office.moveTo(at("2026-12-03T09:00"));

        assertThat(done(office.change().preview(WREN, MOURNING)).moved())
                .extracting(MovedDeadline::kind)
                .containsExactly(MovedDeadline.Kind.COURT);
    }

    @Test
    void anApprovalOfAnotherDayDoesNotServe() {
        ListChange other =
                done(
                        office.change()
                                .preview(
                                        WREN,
                                        new HolidayWish.Proclaim(
                                                MONDAY.plusDays(1), "Day of mourning", GAZETTE)));
        ApprovedBy second = office.approved(other.act());

        assertThat(office.change().handle(WREN, MOURNING, GAZETTE, second))
                .isEqualTo(new Result.Stale<ListChange, String>());
        assertThat(heardBy().listVersion()).isEqualTo("2025-11-24");
    }

    @Test
    void anApprovalGivenBeforeAnotherChangeDoesNotServe() {
        ApprovedBy early = office.approved(done(office.change().preview(WREN, MOURNING)).act());
        done(
                office.byTwo(
                        new HolidayWish.Proclaim(MONDAY.plusDays(8), "Other day", GAZETTE),
                        GAZETTE));

        assertThat(office.change().handle(WREN, MOURNING, GAZETTE, early))
                .isEqualTo(new Result.Stale<ListChange, String>());
    }

    @Test
    void whoMayNotChangeItChangesNothing() {
        Actor desk = new Actor("Dunnock", Set.of(Role.DESK), "desk 1");

        assertThat(office.change().preview(desk, MOURNING))
                .isEqualTo(new Result.Denied<ListChange, String>(Permission.CHANGE_HOLIDAYS));
    }

    @Test
    void eachPersonIsToldOnceWhatMoved() {
        done(office.byTwo(MOURNING, GAZETTE));

        HolidayNews.Moved told = office.news().findUnread(WREN).orElseThrow();
        assertThat(told.deadlines())
                .extracting(moved -> moved.before().actBy())
                .containsExactly(at("2026-11-30T11:00"), at("2026-11-30T16:00"));
        office.news().acknowledge(WREN, told);
        assertThat(office.news().findUnread(WREN)).isEmpty();
        Actor robin = new Actor("Robin", Set.of(Role.DESK), "desk 2");
        assertThat(office.news().findUnread(robin)).isPresent();
    }

    @Test
    void aNewerListKeepsADayAddedHereUntilItNamesItItself() {
        done(office.byTwo(MOURNING, GAZETTE));
        BankHolidays newer = newer();

        ListChange change =
                done(office.byTwo(new HolidayWish.Replace(newer, Set.of()), "a download"));

        assertThat(change.after().on(MONDAY)).isPresent();
        assertThat(change.moved()).isEmpty();
        assertThat(office.reading().handle().inUse().addedHere()).containsExactly(MONDAY);
        assertThat(heardBy().listVersion()).isEqualTo("2025-11-24+1");
    }

    @Test
    void theApprovalOfOneListNeverServesForAnotherOfTheSameLength() {
        HolidayWish approved = new HolidayWish.Replace(newer(), Set.of());
        HolidayWish other =
                new HolidayWish.Replace(
                        newer().without(LocalDate.of(2027, 6, 1))
                                .with(
                                        new BankHoliday(
                                                LocalDate.of(2026, 11, 30), "Swapped day", "")),
                        Set.of());
        ApprovedBy finch = office.approved(done(office.change().preview(WREN, approved)).act());

        assertThat(office.change().handle(WREN, other, "a download", finch))
                .isEqualTo(new Result.Stale<ListChange, String>());
        assertThat(office.reading().handle().history()).hasSize(1);
    }

    private static BankHolidays newer() {
        BankHolidays shipped = HolidayOffice.shipped();
        return BankHolidays.published(
                        new ListOrigin("a download", LocalDate.of(2026, 11, 20), 2012, 2028),
                        shipped.days())
                .with(new BankHoliday(LocalDate.of(2027, 6, 1), "Invented jubilee", ""));
    }

    private KeptDeadline heardBy() {
        return office.file().notice().orElseThrow().service().orElseThrow().heardBy();
    }

    private KeptDeadline courtBy() {
        return office.breach().state().arrestMade().orElseThrow().courtBy().orElseThrow();
    }

    private static ListChange done(Result<ListChange, String> result) {
        return ((Result.Done<ListChange, String>) result).value();
    }
}
