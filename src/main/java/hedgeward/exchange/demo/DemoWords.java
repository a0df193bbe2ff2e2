package hedgeward.exchange.demo;

import hedgeward.domain.people.Address;
import hedgeward.domain.people.PersonName;
import hedgeward.domain.people.Postcode;

import java.util.List;
import java.util.Optional;

/// Names of people and places nobody has. Surnames are plants joined to parts of place names,
/// postcodes begin with ZZ, telephone numbers are from the range kept for fiction.
final class DemoWords {

    static final List<String> COURTS =
            List.of(
                    "Mallowbury Magistrates' Court",
                    "Great Teasel Magistrates' Court",
                    "Sorrelham Magistrates' Court");

    static final List<String> TEAMS =
            List.of(
                    "Domestic Abuse Team",
                    "Response North",
                    "Response West",
                    "Neighbourhood",
                    "Special Constabulary");

    static final List<String> SAID =
            List.of(
                    "Repeated text messages since Tuesday, screenshots taken",
                    "Respondent waiting outside school",
                    "Respondent came to the door at night and left when the light went on",
                    "Messages sent through respondent's sister",
                    "Calls from a withheld number, voice recognised",
                    "Respondent's car seen twice in the street");

    private static final List<String> PLANTS =
            words(
                    "Fennel Bramble Tansy Teasel Mallow Yarrow Sorrel Campion Bryony Burdock Clover"
                            + " Comfrey Cowslip Damson Foxglove Gorse Hawthorn Juniper Lavender"
                            + " Marigold Medlar Nettle Oxlip Privet Quince Ragwort Rowan Samphire"
                            + " Speedwell Thistle Vetch Willowherb");
    private static final List<String> PLACES =
            words(
                    "worth cote hurst stead combe thorpe wick ley dale holme mere croft field brook"
                            + " ridge bank");
    private static final List<String> WOMEN =
            words(
                    "Aster Briony Celandine Dahlia Elowen Fern Ginevra Heather Isolde Jacinta"
                            + " Kerensa Linnet Myrtle Nerys Olwen Petra Rosalba Senara Tamsin Verity"
                            + " Wren Zinnia");
    private static final List<String> MEN =
            words(
                    "Alder Barnaby Corin Denzil Edric Florian Gawain Hawk Inigo Jago Kester Lorcan"
                            + " Merrick Nolan Oswin Piran Quillan Rufus Sorley Talan Urban Wilfred");
    private static final List<String> ROADS =
            words("Lane Row Close Yard Crescent Rise Walk Drove Meadow Gardens Steps Terrace");
    private static final List<String> TOWNS =
            List.of(
                    "Mallowbury",
                    "Great Teasel",
                    "Sorrelham",
                    "Nether Fennel",
                    "Yarrow Regis",
                    "Little Campion",
                    "Oxlip-on-the-Wold");

    private DemoWords() {}

    private static List<String> words(String joined) {
        return List.of(joined.split(" "));
    }

    static String surname(Chance chance) {
        return chance.one(PLANTS) + chance.one(PLACES);
    }

    static PersonName name(Chance chance, String surname, boolean woman) {
        return new PersonName(surname, Optional.of(chance.one(woman ? WOMEN : MEN)));
    }

    static Address address(Chance chance) {
        int town = chance.between(0, TOWNS.size() - 1);
        String lines =
                "%d %s %s, %s"
                        .formatted(
                                chance.between(1, 240),
                                chance.one(PLANTS),
                                chance.one(ROADS),
                                TOWNS.get(town));
        String postcode =
                "ZZ%d %d%c%c"
                        .formatted(town + 1, chance.between(1, 9), letter(chance), letter(chance));
        return new Address(lines, Optional.of(new Postcode(postcode)));
    }

    private static char letter(Chance chance) {
        return "ABDEFGHJLNPQRSTUWXYZ".charAt(chance.between(0, 19));
    }

    static String phone(Chance chance) {
        return "07700 900%03d".formatted(chance.between(0, 999));
    }
}
