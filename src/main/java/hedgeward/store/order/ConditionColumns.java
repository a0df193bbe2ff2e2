package hedgeward.store.order;

import static java.util.stream.Collectors.joining;

import hedgeward.domain.condition.Bounds;
import hedgeward.domain.condition.Channel;
import hedgeward.domain.condition.Condition;
import hedgeward.domain.condition.ConditionType;
import hedgeward.domain.condition.Exemption;
import hedgeward.domain.condition.Hours;
import hedgeward.domain.condition.Place;
import hedgeward.domain.condition.TermLife;
import hedgeward.domain.condition.Whom;
import hedgeward.store.columns.Columns;
import hedgeward.store.jooq.tables.records.CaseConditionRecord;

import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// One term as a row of `case_condition`, and back.
final class ConditionColumns {

    private static final String LINE = "\n";
    private static final String BAR = "|";

    private ConditionColumns() {}

    static CaseConditionRecord row(UUID caseId, TermPart part, int version, Condition term) {
        CaseConditionRecord row = new CaseConditionRecord();
        row.setCaseId(caseId);
        row.setPart(part.name());
        row.setVersion(version);
        row.setNumber(term.number());
        row.setType(term.type().name());
        row.setMetres(term.metres().orElse(null));
        row.setCourtWords(term.courtWords().orElse(null));
        row.setReason(term.reason().orElse(null));
        row.setBindsFrom(term.life().from().orElse(null));
        row.setLastDay(term.life().lastDay().orElse(null));
        row.setEndsAt(term.life().endsAt().orElse(null));
        row.setAddressReason(term.addressReason().orElse(null));
        bound(row, term.bounds());
        return row;
    }

    private static void bound(CaseConditionRecord row, Bounds bounds) {
        row.setProtectsPerson(bounds.whom().protectedPerson());
        row.setProtectsChildren(bounds.whom().children());
        row.setProtectsNamed(String.join(LINE, bounds.whom().named()));
        row.setPlaceKind(Columns.name(bounds.place().map(Place::kind)));
        row.setPlaceWords(bounds.place().flatMap(Place::words).orElse(null));
        row.setChannels(bounds.channels().stream().map(Enum::name).collect(joining(BAR)));
        row.setHoursDays(bounds.hours().map(ConditionColumns::days).orElse(null));
        row.setHoursFrom(bounds.hours().map(Hours::from).orElse(null));
        row.setHoursTo(bounds.hours().map(Hours::to).orElse(null));
        row.setExemptions(
                bounds.exemptions().stream().map(ConditionColumns::line).collect(joining(LINE)));
        row.setSupervisor(bounds.supervisor().orElse(null));
    }

    static Condition read(CaseConditionRecord row) {
        return new Condition(
                row.getNumber(),
                ConditionType.valueOf(row.getType()),
                Optional.ofNullable(row.getMetres()),
                bounds(row),
                Optional.ofNullable(row.getCourtWords()),
                Optional.ofNullable(row.getReason()),
                new TermLife(
                        Optional.ofNullable(row.getBindsFrom()),
                        Optional.ofNullable(row.getLastDay())),
                Optional.ofNullable(row.getAddressReason()));
    }

    private static Bounds bounds(CaseConditionRecord row) {
        return new Bounds(
                new Whom(
                        row.getProtectsPerson(),
                        row.getProtectsChildren(),
                        lines(row.getProtectsNamed())),
                Columns.word(Place.Kind.class, row.getPlaceKind())
                        .map(kind -> new Place(kind, Optional.ofNullable(row.getPlaceWords()))),
                channels(row.getChannels()),
                Optional.ofNullable(row.getHoursDays())
                        .map(
                                days ->
                                        new Hours(
                                                weekdays(days),
                                                row.getHoursFrom(),
                                                row.getHoursTo())),
                lines(row.getExemptions()).stream().map(ConditionColumns::exemption).toList(),
                Optional.ofNullable(row.getSupervisor()));
    }

    private static String days(Hours hours) {
        return hours.days().stream().map(d -> String.valueOf(d.getValue())).collect(joining());
    }

    private static Set<DayOfWeek> weekdays(String digits) {
        EnumSet<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
        digits.chars().forEach(digit -> days.add(DayOfWeek.of(Character.digit(digit, 10))));
        return days;
    }

    private static Set<Channel> channels(String names) {
        EnumSet<Channel> channels = EnumSet.noneOf(Channel.class);
        parts(names, "\\|").forEach(name -> channels.add(Channel.valueOf(name)));
        return channels;
    }

    private static String line(Exemption exemption) {
        return exemption.kind().name() + exemption.words().map(w -> " " + w).orElse("");
    }

    private static Exemption exemption(String line) {
        int blank = line.indexOf(' ');
        return blank < 0
                ? Exemption.of(Exemption.Kind.valueOf(line))
                : Exemption.named(
                        Exemption.Kind.valueOf(line.substring(0, blank)),
                        line.substring(blank + 1));
    }

    private static List<String> lines(String text) {
        return parts(text, LINE);
    }

    private static List<String> parts(String text, String separator) {
        return text.isEmpty() ? List.of() : Arrays.stream(text.split(separator, -1)).toList();
    }
}
