package hedgeward.app.holidays;

import hedgeward.app.access.Act;
import hedgeward.app.access.Permission;
import hedgeward.domain.clock.BankHolidays;
import hedgeward.domain.clock.HolidayWish;

/// What a second person approves when a list is to change: the very day or list, on the very list
/// in use, so that a change in between asks again.
final class ListActs {

    static final Permission NEEDED = Permission.CHANGE_HOLIDAYS;

    private ListActs() {}

    static Act actOf(HolidayWish wish, BankHolidays before, BankHolidays after) {
        String about =
                switch (wish) {
                    case HolidayWish.Proclaim(var day, var name, var reference) ->
                            "%s, %s, %s".formatted(day, name, reference);
                    case HolidayWish.Withdraw(var day, var reason) ->
                            "%s, %s".formatted(day, reason);
                    case HolidayWish.Replace _ ->
                            "%d days to %s".formatted(after.days().size(), after.last());
                };
        String code = "holidays." + verb(causeOf(wish));
        return new Act(NEEDED, code, about + ", on " + before.version());
    }

    static ListCause causeOf(HolidayWish wish) {
        return switch (wish) {
            case HolidayWish.Proclaim _ -> ListCause.ADDED;
            case HolidayWish.Withdraw _ -> ListCause.WITHDRAWN;
            case HolidayWish.Replace _ -> ListCause.REPLACED;
        };
    }

    private static String verb(ListCause cause) {
        return switch (cause) {
            case SHIPPED -> "first";
            case ADDED -> "add";
            case WITHDRAWN -> "withdraw";
            case REPLACED -> "import";
        };
    }
}
