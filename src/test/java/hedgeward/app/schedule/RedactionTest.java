package hedgeward.app.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

class RedactionTest {

    private static final ScheduleRow ROW =
            SampleSchedule.row(
                    "V00004",
                    LocalDate.of(2026, 12, 5),
                    14,
                    List.of(SampleSchedule.SPECIAL),
                    SampleSchedule.people("Wynne Yarrow", "12 Whinberry Row, Desborough NN14 2ZZ"));

    @Test
    void aFullCopyKeepsEverything() {
        assertThat(Redaction.of(ROW, DetailLevel.FULL)).isEqualTo(ROW);
    }

    @Test
    void withoutNamesThePhoneAndTheAddressGoToo() {
        ScheduleRow cut = Redaction.of(ROW, DetailLevel.NO_NAMES);
        assertThat(cut.people().protectedName()).isEmpty();
        assertThat(cut.people().respondentName()).isEmpty();
        assertThat(cut.people().visitAt()).isEmpty();
        assertThat(cut.safeContact().phone()).isEmpty();
        assertThat(cut.safeContact().times()).contains("after 18:00");
        assertThat(cut.order()).isEqualTo(ROW.order());
    }

    @Test
    void wordsThatRepeatANameAnAddressOrANumberAreWithheld() {
        ScheduleRow leaking =
                new ScheduleRow(
                        ROW.visitCode(),
                        ROW.caseRef(),
                        ROW.from(),
                        ROW.to(),
                        ROW.officers(),
                        ROW.purpose(),
                        new SafeContactLine(
                                Optional.of("ring 07700-900 685 after six"),
                                Optional.empty(),
                                Optional.empty(),
                                ROW.safeContact().phone()),
                        ROW.people(),
                        new OrderLine(
                                Optional.empty(),
                                List.of(
                                        "no contact",
                                        "not to enter 12 whinberry row",
                                        "not to ring +44 (0)7700\u00a0900685",
                                        "not to write to 0044 7700/900 685"),
                                Optional.empty()),
                        Optional.of("seen, YARROW was alone"));
        ScheduleRow cut = Redaction.of(leaking, DetailLevel.NO_NAMES);
        assertThat(cut.order().terms())
                .containsExactly(
                        "no contact", Redaction.WITHHELD, Redaction.WITHHELD, Redaction.WITHHELD);
        assertThat(cut.previousOutcome()).contains(Redaction.WITHHELD);
        assertThat(cut.safeContact().times()).contains(Redaction.WITHHELD);
    }

    @Test
    void codesOnlyLeavesCodesTimesAndCollarNumbers() {
        ScheduleRow cut = Redaction.of(ROW, DetailLevel.CODES_ONLY);
        assertThat(cut.officers())
                .containsExactly(new ScheduledOfficer("SC1455", Optional.empty(), true));
        assertThat(cut.order().terms()).isEmpty();
        assertThat(cut.previousOutcome()).isEmpty();
        assertThat(cut.safeContact().times()).isEmpty();
    }

    @Test
    void aScheduleCutsItsRowsDownWhoeverMakesIt() {
        Schedule schedule = SampleSchedule.schedule(DetailLevel.NO_NAMES, List.of(ROW));
        assertThat(schedule.rows().getFirst().people().protectedName()).isEmpty();
    }

    @Test
    void nothingPersonalIsInAnyToString() {
        assertThat(
                        ROW
                                + " "
                                + ROW.people()
                                + ROW.safeContact()
                                + ROW.officers()
                                + SampleSchedule.question(DetailLevel.FULL)
                                + SampleSchedule.stamp())
                .doesNotContain(
                        "Yarrow", "Whinberry", "Marram", "07700", "Teasel", "fennel", "Kettering");
    }
}
