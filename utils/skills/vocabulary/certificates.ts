/** Certificates, licences, registrations, clearances. */
export const certificates = `
registered-nurse | Registered nurse licence | certificate | RN^; RN license; RN licensure; registered nurse; nursing license; NMC registration; NMC PIN; examinierte Pflegekraft; examinierte Pflegefachkraft; Pflegefachfrau; Pflegefachmann; diplôme d'état d'infirmier; infirmier diplômé; BIG-registratie; sygeplejerske; autoriseret sygeplejerske; legitimerad sjuksköterska; sjuksköterska; autorisert sykepleier; sykepleier; NMBI registration; NMBI^; Nursing and Midwifery Board of Ireland; Nursing and Midwifery Council; Register of Nurses; AHPRA registration; registration with AHPRA; registered with the NMC; NMC registered; Nursing and Midwifery Council registration; NMC registered nurse | nursing
practical-nurse | Practical nurse licence | certificate | LPN^; LVN^; licensed practical nurse; licensed vocational nurse; enrolled nurse |
bls | Basic life support | certificate | BLS^; CPR; CPR certification; basic life support certification; CPR/AED; Reanimation; gestes d'urgence; AFGSU; reanimatie; RCP^; soporte vital básico; hjerte-lunge-redning; hjärt-lungräddning; HLR^; cardiopulmonary resuscitation; CPR certified; CPR/BLS; BLS/CPR; BLS certification | first-aid
acls | Advanced cardiac life support | certificate | ACLS; advanced cardiovascular life support | bls
emt | Emergency medical technician | certificate | EMT^; EMT-B; Rettungssanitäter; ambulancier; ambulanceverpleegkundige; técnico en emergencias sanitarias; ambulancebehandler; ambulanssjukvårdare; ambulansearbeider |
medical-licence | Medical licence | certificate | medical license; GMC registration; Approbation; lægeautorisation; legitimerad läkare; autorisert lege |
driving-licence | Driving licence | certificate | full licence; full license; Class C driver's license; driver's license; driver's licence; driver license; drivers license; drivers licence; driver licence; driving license; full UK driving licence; valid driving licence; clean driving licence; Führerschein; Führerschein Klasse B; Führerschein der Klasse B; Führerscheinklasse B; PKW-Führerschein; permis de conduire; permis B; permis B exigé; rijbewijs; rijbewijs B; carnet de conducir; permiso de conducir; carnet B; carné de conducir; kørekort; kørekort B; kørekort kategori B; körkort; B-körkort; B-kørekort; førerkort; førerkort klasse B; sertifikat klasse B; class B licence; car licence; manual car licence; full car licence; UK car licence; full manual licence; full licence for a car; car driving licence; full UK licence |
truck-licence | Truck driving licence | certificate | CDL^; commercial driver's license; commercial drivers license; commercial driver license; HGV^; HGV licence; LGV^; class C licence; Führerschein C/CE; LKW-Führerschein; permis poids lourd; groot rijbewijs; carnet C; permiso C; heavy goods vehicle licence; large goods vehicle licence; CDL license; HGV license; LGV licence | driving-licence
cpc | Driver certificate of professional competence | certificate | tachograph; Certificate of Professional Competence |
bus-licence | Bus driving licence | certificate | class D licence; PCV licence; PCV^; Führerschein Klasse D; permis D; rijbewijs D; carnet D; kørekort D; D-körkort; førerkort klasse D; CDL with passenger endorsement | driving-licence
electrician-licence | Electrician licence | certificate | licensed electrician; electrical license; carnet de instalador; A Grade electrical licence; A grade electrician; A Grade licence; unrestricted electrical licence; electrical licence | electrical-installation
trade-certificate | Trade certificate | certificate | journeyman; City and Guilds; City & Guilds; NVQ; formación profesional; National Vocational Qualification |
master-craftsman | Master craftsman | certificate | Meisterbrief; Meister im Handwerk; Industriemeister; Meistertitel; mästarbrev; mesterbrev; brevet de maîtrise | trade-certificate
cscs | Construction skills card | certificate | SafePass; Safe Pass; White Card; construction white card; construction induction card; CPCCWHS1001; CPCWHS1001; general construction induction; NT white card | health-safety
working-at-height | Working at height | certificate | PASMA; Höhentauglichkeit; travail en hauteur; trabajos en altura; arbejde i højden; arbeid i høyden; working at heights ticket; WP licence |
gas-safe | Gas engineer registration | certificate | |
welding-certificate | Welding certificate | certificate | welding certification; AWS certified welder; certified welder; ISO 9606; EN ISO 9606; Schweißerpass; Schweißerprüfung; Schweißzertifikat; licence de soudage; lasdiploma; lascertificaat; homologación de soldadura; svejsecertifikat; svetslicens; sveisesertifikat | welding
cpa | Certified public accountant | certificate | CPA^; CPA license; auditor de cuentas; ROAC | accounting
aat | Accounting technician | certificate | AAT^; AAT level 3; AAT qualified; Association of Accounting Technicians | accounting
cfa | Chartered financial analyst | certificate | CFA^; CFA level; CFA charterholder; FINRA |
pmp | Project management certificate | certificate | PMP^; PMP certification; PMI^; PMP-Zertifizierung; project management professional | project-management
scrum-certificate | Scrum certificate | certificate | | scrum
itil-certificate | ITIL certificate | certificate | | it-support
cloud-certificate | Cloud certificate | certificate | cloud certifications | cloud
network-certificate | Network certificate | certificate | | networking-it
comptia | CompTIA certificate | certificate | CompTIA | it-support
security-certificate | Security certificate | certificate | | cyber-security
iso-27001 | ISO 27001 | knowledge | ISO27001; ISO/IEC 27001 | cyber-security
teaching-licence | Teaching qualification | certificate | teaching certificate; CTET^; Teaching Council registration; registered with the Teaching Council; VIT registration; teacher registration | teaching
bar-admission | Admission to the bar | certificate | barrister; jurist exam |
security-clearance | Security clearance | certificate | habilitación de seguridad |
background-check | Background check | certificate | background checks; background screening; background investigation; criminal background check; criminal history check; criminal record check; police check; police clearance; pre-employment screening; background and reference checks; background and MVR checks; background and credit checks; background verification; credit check; credit checks; reference check; pre-employment checks; vulnerable sector check; police records check; police record check; police verification; criminal history background check; national police check; police vetting |
sia-licence | Security guard licence | certificate | beveiligingsdiploma; TIP vigilante; vagtkort; väktarutbildning; vekterkurs | security-guarding
alcohol-licence | Alcohol service licence | certificate | alcohol server; næringsbrev |
hr-certificate | HR certificate | certificate | | human-resources
professional-engineer | Professional engineer | certificate | Ingenieurkammer; ingénieur diplômé; colegio de ingenieros; siviløkonom |
nebosh | Health and safety certificate | certificate | NEBOSH; técnico superior en prevención; arbejdsmiljøuddannelse; BAM-utbildning; National Examination Board in Occupational Safety and Health | health-safety
notary | Notary | certificate | Notariat; notaire; notaris; notaría |
work-permit | Right to work | certificate | entitled to work; legally entitled to work; authorised to work; authorised to work in; eligible to work in; US persons; right to live and work; work permit; authorized to work; work authorization; eligible to work; Arbeitserlaubnis; werkvergunning; permiso de trabajo; arbejdstilladelse; arbetstillstånd; arbeidstillatelse; working rights; work rights; full working rights; right to work in Australia; right to work in Ireland; permission to work; eligible to work full time; rights to work; eligibility to work; Australian citizen; Australian citizenship; Canadian citizen; Stamp 4; EU passport; proof of right to work |
`;
