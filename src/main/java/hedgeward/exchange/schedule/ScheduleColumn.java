package hedgeward.exchange.schedule;

import hedgeward.app.schedule.DetailLevel;
import hedgeward.app.schedule.ScheduleRow;
import hedgeward.app.schedule.ScheduledOfficer;
import hedgeward.domain.clock.London;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/// The columns of a schedule file, in order, each with the least detail that shows it. An empty
/// cell is not known.
enum ScheduleColumn {
    VISIT_CODE(DetailLevel.CODES_ONLY, ScheduleRow::visitCode),
    CASE_REF(DetailLevel.CODES_ONLY, ScheduleRow::caseRef),
    PURPOSE(DetailLevel.CODES_ONLY, ScheduleRow::purpose),
    WINDOW_FROM(DetailLevel.CODES_ONLY, row -> moment(row.from())),
    WINDOW_TO(DetailLevel.CODES_ONLY, row -> moment(row.to())),
    OFFICER(DetailLevel.CODES_ONLY, row -> officer(row, 0)),
    SECOND_OFFICER(DetailLevel.CODES_ONLY, row -> officer(row, 1)),
    SAFE_TIMES(DetailLevel.NO_NAMES, row -> row.safeContact().times().orElse("")),
    VOICEMAIL_SAFE(DetailLevel.NO_NAMES, row -> yesNo(row.safeContact().voicemailSafe())),
    TEXT_SAFE(DetailLevel.NO_NAMES, row -> yesNo(row.safeContact().textSafe())),
    SAFE_PHONE(DetailLevel.FULL, row -> row.safeContact().phone().orElse("")),
    PROTECTED_NAME(DetailLevel.FULL, row -> row.people().protectedName().orElse("")),
    PROTECTED_ADDRESS(DetailLevel.FULL, row -> row.people().visitAt().orElse("")),
    RESPONDENT_NAME(DetailLevel.FULL, row -> row.people().respondentName().orElse("")),
    CHILDREN(DetailLevel.NO_NAMES, row -> row.people().children().map(String::valueOf).orElse("")),
    RISK_GRADE(DetailLevel.NO_NAMES, row -> row.order().riskGrade().orElse("")),
    TERMS(DetailLevel.NO_NAMES, row -> String.join("|", row.order().terms())),
    ORDER_LAST_DAY(
            DetailLevel.NO_NAMES, row -> row.order().lastDay().map(ScheduleColumn::day).orElse("")),
    LAST_VISIT(DetailLevel.NO_NAMES, row -> row.previousOutcome().orElse(""));

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.UK);
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("dd/MM/uuuu HH:mm", Locale.UK);

    private final DetailLevel least;
    private final Function<ScheduleRow, String> cell;

    ScheduleColumn(DetailLevel least, Function<ScheduleRow, String> cell) {
        this.least = least;
        this.cell = cell;
    }

    static List<ScheduleColumn> of(DetailLevel detail) {
        return Arrays.stream(values())
                .filter(column -> detail.compareTo(column.least) <= 0)
                .toList();
    }

    String header() {
        return name().toLowerCase(Locale.ROOT);
    }

    String cell(ScheduleRow row) {
        return cell.apply(row);
    }

    private static String day(LocalDate day) {
        return DAY.format(day);
    }

    /// London wall time; in the hour that occurs twice in October with its offset, so that it can
    /// be read back.
    private static String moment(Instant instant) {
        ZonedDateTime at = instant.atZone(London.ZONE);
        boolean twice = London.ZONE.getRules().getValidOffsets(at.toLocalDateTime()).size() > 1;
        return twice ? DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(at) : MOMENT.format(at);
    }

    private static String officer(ScheduleRow row, int place) {
        return row.officers().stream()
                .skip(place)
                .findFirst()
                .map(ScheduledOfficer::collar)
                .orElse("");
    }

    private static String yesNo(Optional<Boolean> answer) {
        return answer.map(yes -> yes ? "yes" : "no").orElse("");
    }
}
