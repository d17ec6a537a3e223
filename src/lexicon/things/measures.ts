/** Units of money, size and share; notation as in `THINGS`. */
export const MEASURES_OF_THINGS = `
percent/percent per_cent/per_cent %/% pct percentage percentile fraction proportion ratio rate average median basis_point point
dollar $/$ cent euro €/€ pound £/£ pence/pence penny/pennies quid/quid sterling rouble ruble kopek yen/yen yuan/yuan renminbi/renminbi rupee peso franc mark deutschmark lira lire/lire shekel dinar dirham riyal rial hryvnia
zloty/zlotys forint koruna krona/kronor krone/kroner leu/lei lev/leva baht/baht won/won ringgit rupiah/rupiah taka/taka birr/birr naira/naira cedi rand/rand kwacha shilling sol/soles real/reais bolivar colon/colones quetzal lempira
cordoba guarani/guaranies escudo peseta drachma guilder bitcoin coin banknote note
km/km kilometer kilometre mile meter metre foot/feet ft/ft inch/inches yard centimeter centimetre cm/cm millimeter millimetre mm/mm micron fathom furlong nautical_mile light_year
acre hectare square_mile square_kilometer square_kilometre square_meter square_metre square_foot/square_feet square_yard sq_km/sq_km sq_mile
mph/mph kph/kph km/h knot mach
kg/kg kilogram kilogramme kilo gram gramme milligram ton tonne metric_ton ounce lb/lbs carat
litre liter gallon pint quart barrel bushel cubic_meter cubic_metre cubic_foot/cubic_feet milliliter millilitre teaspoon tablespoon
watt kilowatt megawatt gigawatt volt amp ampere kilowatt_hour megawatt_hour joule calorie btu decibel hertz megahertz lumen
degree celsius fahrenheit magnitude richter kiloton megaton becquerel sievert
byte kilobyte megabyte gigabyte terabyte pixel megapixel bit
caliber calibre austral/australes inti bolivar/bolivares boliviano cruzeiro centavo usd/usd eur/eur jpy/jpy mw/mw kw/kw hp/hp hz/hz khz/khz mhz/mhz kv/kv mpg/mpg rpm/rpm psi/psi ppm/ppm
`;
