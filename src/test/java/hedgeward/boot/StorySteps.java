package hedgeward.boot;

import static org.assertj.core.api.Assertions.assertThat;

import hedgeward.app.order.OrderRow;
import hedgeward.app.visit.VisitRow;
import hedgeward.domain.order.Stage;
import hedgeward.story.Story;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// What people do in the story, step by step, at the real window.
final class StorySteps {

    private static final String OFFICERS =
            """
            collar_number,surname,forenames,rank,constable,special,team,driver,domestic_abuse_trained
            1005,Hartnoll,Wren,Superintendent,yes,no,Command,yes,yes
            1236,Mellish,Wren,PC,yes,no,Response,yes,yes
            SC1084,Threapleton,Wren,Special Constable,yes,yes,Special Constabulary,yes,yes
            """;

    private final WalkedOffice office;
    private final OnScreen screen;

    StorySteps(WalkedOffice office) {
        this.office = office;
        this.screen = office.screen();
    }

    /// Nobody was here before: makes the office, keeps the recovery key, comes in.
    void createTheOffice() {
        screen.type("signin-office-name", "Larkrise Yard");
        screen.type("signin-force", "Inventshire Police");
        screen.type("signin-first-user", WalkedOffice.USER);
        screen.typeSecret("signin-new-passphrase", WalkedOffice.PASSPHRASE);
        screen.typeSecret("signin-new-again", WalkedOffice.PASSPHRASE);
        screen.press("signin-create");
        office.keepTheRecoveryKey();
        screen.await("Today", () -> screen.shows("shell-rail-today"));
        screen.read("Larkrise Yard");
    }

    /// The officers come from the force's list, by command, while the window is locked.
    void loadTheOfficers(Path folder) {
        office.lock();
        Path list = folder.resolve("officers.csv");
        try {
            Files.writeString(list, OFFICERS);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        String said =
                office.command(
                        "import",
                        "officers",
                        list.toString(),
                        "--user",
                        WalkedOffice.USER,
                        "--json");
        assertThat(said).contains("\"imported\":3", "\"rejected\":0");
        office.unlock();
    }

    /// 01:40: the superintendent's authorisation, with the four matters, against a man who shares
    /// the home.
    void authoriseTheNotice() {
        screen.press("shell-rail-orders");
        screen.press("orders-new");
        screen.read("Served now, it would have to be heard by Fri 27 Nov 01:40.");
        people();
        for (String term : List.of("no-contact", "no-entry", "leave-premises", "keep-distance")) {
            screen.tick("notice-term-" + term);
        }
        screen.type("notice-metres", "100");
        for (String matter : List.of("children", "opinion", "representations", "residents")) {
            screen.type("notice-" + matter + "-finding", "Considered and weighed.");
            screen.type("notice-" + matter + "-steps", "Asked at the address.");
        }
        screen.type("notice-grounds", "Violence on the night.");
        screen.choose("notice-decision", "Granted");
        screen.choose("notice-authoriser", "1005");
        screen.moment("notice-decided-at", "25/11/2026", "01:40");
        screen.press("notice-record");
        screen.await("the case", () -> screen.shows("case-ref"));
    }

    private void people() {
        screen.type("notice-respondent-surname", "Oxlade");
        screen.type("notice-respondent-forenames", "Garrick");
        screen.day("notice-respondent-born", "02/03/1975");
        screen.type("notice-respondent-address", "14 Larkrise Yard, Desborough");
        screen.type("notice-respondent-postcode", "NN14 2XX");
        screen.type("notice-protected-surname", Canary.PROTECTED);
        screen.type("notice-protected-forenames", "Isolde");
        screen.type("notice-protected-address", "14 Larkrise Yard, Desborough");
        screen.type("notice-protected-postcode", "NN14 2XX");
        screen.type("notice-safe-phone", "07700 900123");
        screen.type("notice-safe-code-word", Canary.CODE_WORD);
        screen.choose("notice-shared", "Yes");
        screen.type("notice-premises-address", "14 Larkrise Yard, Desborough");
        screen.type("notice-premises-postcode", "NN14 2XX");
        screen.type("notice-children", "2");
    }

    /// 03:10: the page at once shows by when it is heard, and the last sitting before.
    void serveTheNotice() {
        office.moveTo(Story.at("2026-11-25T03:15"));
        screen.press("case-step-SERVE_NOTICE");
        screen.moment("case-form-at", "25/11/2026", "03:10");
        screen.choose("case-form-by", "1236");
        screen.press("case-form-confirm");
        screen.read("The application must be heard by Fri 27 Nov 03:10");
        screen.read("Heard by Fri 27 Nov 03:10");
        screen.read("Last sitting before it Thu 26 Nov");
    }

    void listTheHearing() {
        screen.press("case-step-LIST_HEARING");
        screen.type("case-form-court", "Northampton Magistrates’ Court");
        screen.moment("case-form-at", "26/11/2026", "10:00");
        screen.press("case-form-confirm");
        screen.read("Hearing listed.");
        screen.read("Listed at Northampton Magistrates’ Court");
    }

    /// Thu 26 Nov 10:30: 28 days; served 11:20.
    void makeTheOrder() {
        office.moveTo(Story.at("2026-11-26T11:30"));
        screen.press("case-step-RECORD_HEARING");
        screen.moment("case-form-at", "26/11/2026", "10:30");
        screen.type("case-form-days", "28");
        screen.press("case-form-confirm");
        screen.read("Its last day is Wed 23 Dec 2026");
        screen.press("case-step-SERVE_ORDER");
        screen.moment("case-form-at", "26/11/2026", "11:20");
        screen.choose("case-form-by", "1236");
        screen.press("case-form-confirm");
        screen.read("Service of the order recorded.");
    }

    /// The template's visits over the order's life; the second is the Special Constable's.
    void planTheVisits() {
        screen.press("case-step-PLAN_VISITS");
        screen.press("case-form-confirm");
        screen.read("5 visits planned.");
        screen.selectTab("case-tabs", "case-tab-visits");
        give(0, "1236");
        give(1, "SC1084");
        give(2, "SC1084");
    }

    /// They stand in the calendar by day, week and month, and in the table.
    void findThemInTheCalendar() {
        screen.press("shell-rail-visits");
        screen.press("calendar-week");
        screen.read("Oxlade");
        screen.press("calendar-month");
        screen.read("Oxlade");
        screen.press("calendar-list");
        screen.await(
                "the visits in the table",
                () -> screen.row("calendar-table", 0, VisitRow.class).isPresent());
        office.moveTo(Story.at("2026-11-27T08:00"));
        screen.press("calendar-day");
        screen.press("calendar-today");
        screen.read("Oxlade");
    }

    /// The week's schedule: looked at, then a numbered copy on paper.
    void printTheSchedule() {
        screen.press("calendar-print");
        screen.day("printing-from", "23/11/2026");
        screen.day("printing-to", "29/11/2026");
        screen.type("printing-receiver", "Friday’s briefing");
        screen.press("printing-preview");
        screen.read("Preview: 1 visit on 1 page");
        screen.choose("printing-printer", PaperTray.NAME);
        screen.press("printing-print");
        screen.read("Copy 1: 1 visit on 1 page");
        assertThat(office.paper().beginnings()).containsExactly("%PDF-");
    }

    private void give(int visit, String collar) {
        screen.selectRow("case-visits", visit);
        screen.choose("case-visit-give-to", collar);
        screen.press("case-visit-allocate");
        screen.await(
                "visit " + visit + " given to " + collar,
                () ->
                        screen.row("case-visits", visit, VisitRow.class)
                                .flatMap(VisitRow::officerLabel)
                                .filter(label -> label.contains(collar))
                                .isPresent());
    }

    /// Fri 4 Dec: seen alone, children seen, repeated text messages; the breach opens by itself.
    void recordTheVisit() {
        office.moveTo(Story.at("2026-12-04T15:30"));
        screen.press("shell-rail-orders");
        screen.selectRow("orders-table", 0);
        screen.press("orders-open");
        screen.selectTab("case-tabs", "case-tab-visits");
        screen.selectRow("case-visits", 1);
        screen.press("case-visit-record");
        screen.press("record-visit-seen");
        screen.press("record-visit-alone-yes");
        screen.press("record-visit-children-yes");
        screen.type("record-visit-when", "1500");
        screen.type("record-visit-notes", Canary.NOTES);
        screen.tick("record-visit-disclosed");
        screen.tick("record-visit-term-no-contact");
        screen.type("record-visit-words", Canary.DISCLOSURE);
        screen.press("record-visit-save");
        screen.pressFirst("record-visit-breach-");
        screen.read("Breach: Oxlade");
        screen.read(Canary.DISCLOSURE);
        screen.read("Named in the report");
    }

    /// Sat 5 Dec 11:00: the court clock, with its working.
    void arrest() {
        office.moveTo(Story.at("2026-12-05T11:30"));
        screen.press("breach-arrest");
        screen.moment("breach-arrest-at", "05/12/2026", "11:00");
        screen.read("Before the court by Mon 7 Dec 11:00");
        screen.press("breach-form-record");
        screen.read("Arrest recorded. The court clock runs.");
        screen.press("breach-working");
        screen.read("Sunday 6 December 2026");
    }

    /// Sat 5 Dec 14:00: she is told in time, and her safe contact shows only meanwhile.
    void tellOfTheArrest() {
        office.moveTo(Story.at("2026-12-05T14:00"));
        screen.press("shell-rail-tasks");
        screen.selectItem("tasks-list", "tell/arrested");
        screen.read("Tell: respondent arrested");
        screen.read("Told in the same talk: notice served, order made");
        screen.press("tasks-reveal");
        screen.read("Ask first");
        screen.press("tasks-told-by-phone");
        screen.read("DV-2026-0001: Told on the safe number");
        screen.await("nothing of her on the screen", () -> !screen.says("Ask first"));
        screen.press("shell-back");
        screen.read("Sunday 6 December 2026");
    }

    /// Mon 7 Dec 10:15: before the court; three months are refused, 28 days stand.
    void goToCourt() {
        office.moveTo(Story.at("2026-12-07T10:40"));
        screen.press("breach-court");
        screen.moment("breach-court-at", "07/12/2026", "10:15");
        screen.press("breach-form-record");
        screen.read("Recorded. The court clock has stopped.");
        screen.press("breach-outcome");
        screen.choose("breach-finding", "Proved");
        screen.type("breach-custody-days", "90");
        screen.press("breach-form-record");
        screen.read("at most two months");
        screen.type("breach-custody-days", "28");
        screen.press("breach-form-record");
        screen.read("Outcome recorded.");
        screen.read("28 days in custody");
        screen.read("The order goes on until the end of Wed 23 Dec");
    }

    /// Nobody touches anything: at midnight the order is over.
    void seeTheOrderExpire() {
        office.moveTo(Story.at("2026-12-23T23:59"));
        screen.press("shell-rail-orders");
        screen.await("in force", () -> standsAt(Stage.Kind.IN_FORCE));
        office.moveTo(Story.ENDS);
        screen.await("expired", () -> standsAt(Stage.Kind.EXPIRED));
        screen.read("DV-2026-0001 has expired");
    }

    private boolean standsAt(Stage.Kind kind) {
        return screen.row("orders-table", 0, OrderRow.class)
                .filter(row -> row.stage().kind() == kind)
                .isPresent();
    }

    /// The PC slept from 22 to 27 December: on waking Today says what happened meanwhile.
    void wakeAfterChristmas() {
        screen.press("shell-rail-today");
        office.moveTo(Story.at("2026-12-27T09:00"));
        screen.read("until Sun 27 Dec 09:00");
        screen.read("While you were away");
        screen.read("One order expired");
        screen.press("today-acknowledge");
        screen.await("the briefing put away", () -> !screen.says("While you were away"));
    }
}
