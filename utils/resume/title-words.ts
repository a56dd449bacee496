import { fold } from '@/utils/text/fold';

/** Folded heads of job titles in eight languages; one with a hyphen in front also ends compounds ("Projektleiter"). */
const HEADS =
  'manager director head chief officer lead leader president vp ceo cfo cto coo cmo partner owner founder cofounder supervisor coordinator co-ordinator administrator assistant associate analyst engineer developer programmer architect designer consultant adviser advisor specialist technician mechanic electrician plumber carpenter welder fitter operator operative driver courier picker packer warehouseman nurse midwife doctor physician surgeon dentist pharmacist therapist physiotherapist radiographer paramedic carer caregiver teacher tutor lecturer professor instructor trainer headteacher principal researcher scientist chef cook baker waiter waitress bartender barista receptionist housekeeper concierge porter sales salesperson salesman seller cashier buyer merchandiser clerk secretary bookkeeper accountant auditor controller treasurer actuary banker broker trader underwriter lawyer solicitor barrister paralegal counsel attorney judge inspector surveyor planner scheduler dispatcher recruiter editor journalist writer copywriter translator interpreter photographer illustrator artist producer marketer strategist representative agent executive intern trainee apprentice volunteer worker labourer laborer foreman janitor cleaner gardener guard librarian psychologist counsellor counselor economist statistician tester scrum-master steward pilot captain fellow postdoc aide matron sister registrar consultant-in machinist installer roofer painter bricklayer joiner estimator expeditor storekeeper freelancer freelance contractor ' +
  '-leiter -leiterin -leitung -manager -managerin -berater -beraterin -entwickler -entwicklerin -ingenieur -ingenieurin -techniker -technikerin -mechaniker -mechanikerin -elektroniker -elektronikerin -elektriker -monteur -monteurin -meister -meisterin -fachmann -fachfrau -kaufmann -kauffrau -kraft -assistent -assistentin -assistenz -referent -referentin -sachbearbeiter -sachbearbeiterin -mitarbeiter -mitarbeiterin -buchhalter -buchhalterin -verkaufer -verkauferin -lehrer -lehrerin -erzieher -erzieherin -pfleger -pflegerin -schwester -arzt -arztin -fahrer -fahrerin -koch -kochin -kellner -kellnerin -praktikant -praktikantin -auszubildende -auszubildender -werkstudent -werkstudentin -trainee -vorstand -geschaftsfuhrer -geschaftsfuhrerin -prokurist -inspektor -prufer -pruferin -anwalt -anwaltin -jurist -juristin -architekt -architektin -planer -planerin -disponent -disponentin -lagerist -lageristin -controllerin -analystin -beamter -beamtin -vertreter -vertreterin -kaufleute -hilfe -helfer -helferin -gehilfe -chefin -bauleiter -polier -sekretarin -volontar -volontarin ' +
  'responsable directeur directrice chef cheffe charge chargee chargé ingenieur ingenieure developpeur developpeuse technicien technicienne comptable assistant assistante conseiller conseillere vendeur vendeuse infirmier infirmiere aide-soignant aide-soignante medecin enseignant enseignante professeur professeure educateur educatrice cuisinier cuisiniere commis serveur serveuse receptionniste gestionnaire controleur controleuse acheteur acheteuse commercial commerciale chauffeur chauffeuse cariste magasinier magasiniere preparateur preparatrice electricien electricienne macon plombier mecanicien mecanicienne conducteur conductrice secretaire juriste avocat avocate stagiaire apprenti apprentie alternant alternante consultant consultante analyste coordinateur coordinatrice animateur animatrice redacteur redactrice formateur formatrice cadre gouvernante employe employee agent attache attachee sous-chef barman hotesse ' +
  'gerente jefe jefa director directora responsable ingeniero ingeniera desarrollador desarrolladora programador programadora tecnico tecnica contable administrativo administrativa auxiliar asistente enfermero enfermera medico medica profesor profesora maestro maestra docente cocinero cocinera camarero camarera recepcionista gobernanta vendedor vendedora dependiente dependienta comercial conductor conductora mozo carretillero electricista mecanico mecanica albanil encargado encargada coordinador coordinadora analista consultor consultora asesor asesora becario becaria practicas abogado abogada disenador disenadora operario operaria gestor gestora controlador interventor cajero cajera ayudante ' +
  '-medewerker -medewerkster -leider -directeur -hoofd -verpleegkundige -verzorgende -verpleger -arts -leraar -lerares -docent -docente -onderwijzer -kok -ober -receptioniste -verkoper -verkoopster -boekhouder -accountant -ontwikkelaar -ingenieur -technicus -monteur -elektricien -chauffeur -adviseur -consulent -secretaresse -coordinator -stagiair -stagiaire -beheerder -planner -inkoper -vertegenwoordiger -teamleider -bedrijfsleider -magazijnmedewerker -uitvoerder -timmerman -begeleider -jurist -advocaat -ambtenaar -controleur -analist -manager ' +
  '-leder -chef -direktor -konsulent -radgiver -medarbejder -assistent -sygeplejerske -hjaelper -laege -laerer -paedagog -kok -tjener -receptionist -saelger -bogholder -revisor -udvikler -ingenior -tekniker -montor -elektriker -chauffor -lagermedarbejder -koordinator -praktikant -elev -studentermedhjaelper -sekretaer -jurist -advokat -ekspedient -formand -tomrer -mester -jordemoder ' +
  '-ansvarig -chef -ledare -direktor -konsult -radgivare -medarbetare -sjukskoterska -underskoterska -skotare -lakare -larare -pedagog -kock -servitris -servitor -receptionist -saljare -redovisningsekonom -ekonom -utvecklare -ingenjor -tekniker -montor -elektriker -chauffor -forare -lagerarbetare -arbetare -samordnare -koordinator -praktikant -handlaggare -sekreterare -jurist -butikssaljare -snickare -bitrade -assistent -inkopare -planerare -forskollarare -administrator -controller ' +
  '-sjef -leder -radgiver -konsulent -medarbeider -sykepleier -hjelpepleier -helsefagarbeider -lege -laerer -kokk -servitor -selger -regnskapsforer -utvikler -ingenior -tekniker -elektriker -sjafor -lagermedarbeider -koordinator -saksbehandler -sekretaer -barnehagelaerer -assistent -larling';

const WHOLE = new Set<string>();
const ENDINGS: string[] = [];
for (const head of HEADS.split(' ')) {
  if (!head.startsWith('-')) {
    WHOLE.add(head);
    continue;
  }
  WHOLE.add(head.slice(1));
  if (head.length > 5) ENDINGS.push(head.slice(1));
}

const FILLERS =
  /^(?:junior|senior|sr|jr|lead|head|chief|deputy|vice|assistant|staff|principal|stellvertretende[rs]?|leitende[rs]?|adjoint|adjointe)$/;

/** Whether a word heads job titles in one of our languages. */
function isTitleWord(word: string): boolean {
  const plain = fold(word).replace(/[^\p{L}-]/gu, '');
  if (WHOLE.has(plain) || FILLERS.test(plain)) return true;
  const inflected = plain.replace(/(?:\/in|\*in|:in|innen)$/, '');
  return plain.length > 6 && ENDINGS.some((ending) => inflected.endsWith(ending));
}

/** How much a few words look like a job title: 0 not at all, 1 by a word inside, 3 by the word they begin or end with. */
export function titleLikeness(text: string): number {
  const words = text
    .replace(/\([^)]*\)/g, ' ')
    // "Hirschauer & Partner" is a firm.
    .replace(/\s(?:&|und|and|et|y|og|och|en)\s+partners?\b/gi, ' ')
    .replace(/[/*:_](?:in|innen|frau|mann|r|n|e|euse|ice)\b/gi, '')
    .split(/[\s,/&]+/)
    .filter((word) => /\p{L}/u.test(word));
  if (words.length === 0 || words.length > 12) return 0;
  if (isTitleWord(words[0] ?? '') || isTitleWord(words.at(-1) ?? '')) return 3;
  return words.some(isTitleWord) ? 1 : 0;
}
