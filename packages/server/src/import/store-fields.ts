import { fold } from '../domain/fold.ts';

/** What a store is made of, each with the names its column has in the files people have. Compared folded, letters and digits alone. */
const NAMES = {
  ref: 'ref storeid storeno storenumber storecode branchid branchcode branchnumber filialnummer id @id osmid code codigo codice numero nummer nr',
  latitude: 'latitude lat geolat gpslat breitengrad breite latitud latitudine breddegrad ycoord coordy y',
  longitude:
    'longitude lon lng long geolon geolng gpslon gpslng langengrad laengengrad lange laenge longitud longitudine lengdegrad xcoord coordx x',
  name: 'name storename shopname branchname filialname bezeichnung title nom nombre nome naam navn namn nimi nazwa store shop branch filiale',
  full: 'fulladdress formattedaddress addrfull',
  street:
    'street addrstreet streetaddress strasse straße rue calle via rua straat gata gate ulica address address1 addressline1 adresse anschrift direccion indirizzo endereco adres osoite adress',
  number: 'housenumber addrhousenumber hausnummer streetnumber',
  more: 'address2 addressline2 adresszusatz complement complementadresse addrunit',
  city: 'city addrcity town locality ort stadt ville commune ciudad poblacion localidad citta comune cidade plaats stad by kaupunki miasto municipality',
  region: 'region addrstate addrprovince state province bundesland kanton departement provincia regione estado prefecture',
  postalCode:
    'postalcode addrpostcode postcode zip zipcode plz postleitzahl codepostal cp codigopostal cap cep postnummer postnr postinumero kodpocztowy',
  country: 'country addrcountry countrycode countryname pays land pais paese nazione maa kraj',
  phone: 'phone contactphone telephone phonenumber tel telefon telefono telefone telefoon puhelin',
  hours:
    'openinghours hours storehours offnungszeiten oeffnungszeiten horaires heuresdouverture horario horarios orari orariodiapertura openingstijden apningstider abningstider oppettider aukioloajat',
  services: 'services service amenities leistungen servicios servizi',
  timeZone: 'timezone tz zeitzone fuseauhoraire zonahoraria',
  monday: 'monday mon mo montag lundi lunes lunedi maandag mandag',
  tuesday: 'tuesday tue tu dienstag mardi martes martedi dinsdag tirsdag',
  wednesday: 'wednesday wed we mittwoch mercredi miercoles mercoledi woensdag onsdag',
  thursday: 'thursday thu th donnerstag jeudi jueves giovedi donderdag torsdag',
  friday: 'friday fri fr freitag vendredi viernes venerdi vrijdag fredag',
  saturday: 'saturday sat sa samstag samedi sabado sabato zaterdag lordag lordag',
  sunday: 'sunday sun su sonntag dimanche domingo domenica zondag sondag',
} as const;

export type StoreField = keyof typeof NAMES;

export const WEEKDAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;

const plain = (name: string): string => fold(name).replaceAll(/[^\p{L}\p{N}@]/gu, '');

/** Names by field, the likelier first. */
const FIELDS = new Map(
  Object.entries(NAMES).map(([field, names]) => [field as StoreField, names.split(' ').map((name) => plain(name))] as const),
);

/** The weekday, Monday 0, that a word names in one of several languages; -1 for none. */
export const weekdayOf = (word: string): number => WEEKDAYS.findIndex((day) => FIELDS.get(day)?.includes(plain(word)));

/** Which column holds which field. */
export const fieldsOf = (columns: Iterable<string>): Map<StoreField, string> => {
  const byName = new Map<string, string>();
  for (const column of columns) if (!byName.has(plain(column))) byName.set(plain(column), column);
  const fields = new Map<StoreField, string>();
  for (const [field, names] of FIELDS) {
    const column = names.map((name) => byName.get(name)).find((each) => each !== undefined);
    if (column !== undefined) fields.set(field, column);
  }
  return fields;
};
