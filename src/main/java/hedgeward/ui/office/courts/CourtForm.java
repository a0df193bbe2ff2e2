package hedgeward.ui.office.courts;

import hedgeward.domain.clock.Court;
import hedgeward.domain.clock.CourtSittings;
import hedgeward.domain.clock.Disregarded;
import hedgeward.domain.clock.Sitting;
import hedgeward.ui.kit.Answer;

import java.time.DayOfWeek;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// One court as typed.
///
/// @param days the days a court may sit, Monday to Saturday
record CourtForm(
        Answer<String> name,
        Answer<String> travel,
        Map<DayOfWeek, Answer<String>> days,
        Answer<String> bankHolidays) {

    /// What is said beside fields that cannot be read.
    record Problems(String name, String minutes, String sittings) {}

    static CourtForm of(Court court) {
        Map<DayOfWeek, Answer<String>> days = new EnumMap<>(DayOfWeek.class);
        for (DayOfWeek day : DayOfWeek.values()) {
            if (day != DayOfWeek.SUNDAY) {
                List<Sitting> sittings = court.sittings().times().getOrDefault(day, List.of());
                days.put(day, Answer.of(SittingText.write(sittings)));
            }
        }
        return new CourtForm(
                Answer.of(court.name()),
                Answer.of(Long.toString(court.travel().toMinutes())),
                days,
                Answer.of(SittingText.write(court.sittings().onBankHolidays())));
    }

    /// A court as its pieces are written.
    static CourtForm of(String name, Map<CourtPart, String> text) {
        Map<DayOfWeek, Answer<String>> days = new EnumMap<>(DayOfWeek.class);
        for (DayOfWeek day : DayOfWeek.values()) {
            if (day != DayOfWeek.SUNDAY) {
                days.put(day, Answer.of(text.getOrDefault(CourtPart.of(day), "")));
            }
        }
        return new CourtForm(
                Answer.of(name),
                Answer.of(text.getOrDefault(CourtPart.TRAVEL, "")),
                days,
                Answer.of(text.getOrDefault(CourtPart.BANK_HOLIDAYS, "")));
    }

    /// The court typed; empty when something cannot be read, which is then said beside it.
    Optional<Court> typed(Disregarded closedOn, Problems problems) {
        boolean good = name.require(!name.get().isBlank(), problems.name());
        Optional<Duration> way = MinutesText.read(travel.get());
        good &= travel.require(way.isPresent(), problems.minutes());
        Map<DayOfWeek, List<Sitting>> times = new EnumMap<>(DayOfWeek.class);
        for (Map.Entry<DayOfWeek, Answer<String>> day : days.entrySet()) {
            Optional<List<Sitting>> sittings = SittingText.read(day.getValue().get());
            good &= day.getValue().require(sittings.isPresent(), problems.sittings());
            sittings.filter(list -> !list.isEmpty())
                    .ifPresent(list -> times.put(day.getKey(), list));
        }
        Optional<List<Sitting>> remand = SittingText.read(bankHolidays.get());
        good &= bankHolidays.require(remand.isPresent(), problems.sittings());
        return good
                ? Optional.of(
                        new Court(
                                name.get().strip(),
                                new CourtSittings(times, remand.orElseThrow(), closedOn),
                                way.orElseThrow()))
                : Optional.empty();
    }
}
