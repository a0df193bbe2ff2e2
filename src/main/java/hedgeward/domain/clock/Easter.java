package hedgeward.domain.clock;

import java.time.LocalDate;

/// The date of Easter Sunday in the Gregorian calendar, by Butcher's reckoning.
final class Easter {
    private Easter() {}

    static LocalDate sundayIn(int year) {
        int golden = year % 19;
        int century = year / 100;
        int inCentury = year % 100;
        int moonShift = (8 * century + 13) / 25;
        int epact = (19 * golden + century - century / 4 - moonShift + 15) % 30;
        int toSunday = (32 + 2 * (century % 4) + 2 * (inCentury / 4) - epact - inCentury % 4) % 7;
        int late = (golden + 11 * epact + 22 * toSunday) / 451;
        int dayOfMarch = epact + toSunday - 7 * late + 22;
        return LocalDate.of(year, 3, 1).plusDays(dayOfMarch - 1L);
    }

    static LocalDate goodFridayIn(int year) {
        return sundayIn(year).minusDays(2);
    }

    static LocalDate mondayIn(int year) {
        return sundayIn(year).plusDays(1);
    }
}
