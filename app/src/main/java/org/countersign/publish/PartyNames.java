package org.countersign.publish;

import java.util.Arrays;
import java.util.Locale;
import java.util.MissingResourceException;
import org.countersign.model.Party;

/** English names of states by their ISO 3166-1 alpha-3 code; an organisation's short name is its name. */
final class PartyNames {

    private PartyNames() {}

    static String of(Party party) {
        return Arrays.stream(Locale.getISOCountries())
                .map(country -> new Locale.Builder().setRegion(country).build())
                .filter(country -> iso3(country).equals(party.code()))
                .findFirst()
                .map(country -> country.getDisplayCountry(Locale.ENGLISH))
                .orElse(party.code());
    }

    private static String iso3(Locale country) {
        try {
            return country.getISO3Country();
        } catch (MissingResourceException e) {
            return "";
        }
    }
}
