/** Registrations and certificates of nursing, medicine, therapy and care. */
export const licencesCare = `
pals | Paediatric advanced life support | certificate | PALS^; pediatric advanced life support; EPALS; APLS^ | bls
nrp | Neonatal resuscitation | certificate | NRP^; neonatal resuscitation program; neonatal resuscitation programme; NLS^ | bls
tncc | Trauma nursing core course | certificate | TNCC; trauma nurse core course; ENPC | emergency-care
ccrn | Critical care nurse certification | certificate | CCRN; critical care registered nurse | intensive-care; registered-nurse
cen | Certified emergency nurse | certificate | BCEN | emergency-care; registered-nurse
cnor | Certified perioperative nurse | certificate | CNOR | theatre-nursing; registered-nurse
ocn | Oncology certified nurse | certificate | OCN^; chemotherapy certification; ONS chemo | registered-nurse
nurse-practitioner | Nurse practitioner licence | certificate | nurse practitioner; advanced practice registered nurse; APRN; CRNP; FNP^; FNP-C; family nurse practitioner; advanced nurse practitioner; infirmier en pratique avancée; verpleegkundig specialist; specialistsjuksköterska | registered-nurse; nursing
nurse-anaesthetist | Nurse anaesthetist | certificate | CRNA; nurse anesthetist; certified registered nurse anesthetist; IADE^; anästhesiepflege Fachweiterbildung; anestesisjuksköterska; anestesisykepleier | registered-nurse; anaesthesia
midwife-licence | Midwife registration | certificate | registered midwife; certified nurse midwife; CNM^; diplôme d'état de sage-femme; examinierte Hebamme; legitimerad barnmorska; autoriseret jordemoder | midwifery
care-worker-certificate | Certified nursing assistant | certificate | CNA^; certified nurse aide; certified nurse assistant; STNA; state tested nursing assistant; nurse aide certification; home health aide certification; HHA certification; care certificate; NVQ level 2 in care; NVQ in health and social care; diploma in health and social care; Pflegebasiskurs | personal-care
care-assistant-diploma | Care assistant diploma | certificate | DEAS^; aide-soignant diplômé; diplôme d'état d'aide-soignant; einjährig examinierte Pflegehilfskraft; Pflegehelfer; Pflegeassistent; Pflegefachassistenz; verzorgende IG; helpende plus; SOSU-assistent; social- og sundhedsassistent; SOSU-hjælper; undersköterska; helsefagarbeider; TCAE; auxiliar de enfermería | personal-care
medical-assistant | Medical assistant certificate | certificate | certified medical assistant; CMA (AAMA); RMA^; CCMA; registered medical assistant; medizinische Fachangestellte; medizinischer Fachangestellter; MFA^; doktersassistent; lægesekretær; medicinsk sekreterare; helsesekretær; medical assistant certification | medical-terminology
phlebotomy-certificate | Phlebotomy certificate | certificate | certified phlebotomy technician; CPT certification; phlebotomy certification; ASCP PBT | venepuncture
nclex | Nursing licence examination | certificate | NCLEX; NCLEX-RN; NCLEX-PN; National Council Licensure Examination; NCLEX RN |
hcpc | HCPC registration | certificate | HCPC; HCPC registered; Health and Care Professions Council; Health and Care Professions Council registration; registered with the HCPC |
medication-aide | Medication aide | certificate | certified medication aide; QMAP; certified medication technician; med tech certification | medication
pharmacist-licence | Pharmacist licence | certificate | licensed pharmacist; registered pharmacist; pharmacist license; GPhC registration; GPhC; Approbation als Apotheker; diplôme d'état de docteur en pharmacie; legitimerad apotekare; RPh; registered pharmacist license; pharmacist license in good standing | pharmacy
pharmacy-technician | Pharmacy technician | certificate | CPhT; certified pharmacy technician; pharmacy technician license; PTA^; pharmazeutisch-technische Assistenz; préparateur en pharmacie; apothekersassistent; farmakonom; receptarie | pharmacy
physio-licence | Physiotherapist registration | certificate | licensed physical therapist; PT license; DPT^; HCPC registered physiotherapist; staatlich anerkannter Physiotherapeut; masseur-kinésithérapeute diplômé; legitimerad fysioterapeut; autorisert fysioterapeut; physical therapist assistant; PTA license; Doctor of Physical Therapy; PT licensure; physical therapist license; physical therapy license; PT^ | physiotherapy
occupational-therapist-licence | Occupational therapist registration | certificate | OTR/L; OTR^; COTA^; licensed occupational therapist; legitimerad arbetsterapeut; autoriseret ergoterapeut; registered occupational therapist; occupational therapist license; OT license; OT licensure; OTR license; OT^; certified occupational therapy assistant | occupational-therapy
speech-licence | Speech therapist certificate | certificate | CCC-SLP; CFY^; SLP license; certificate of clinical competence; legitimerad logoped; speech-language pathologist license; speech-language pathologist certification; SLP licensure | speech-therapy
social-work-licence | Social work licence | certificate | LCSW; LMSW; LSW^; LICSW; licensed clinical social worker; licensed social worker; Social Work England; registered social worker; diplôme d'état d'assistant de service social; staatlich anerkannter Sozialarbeiter; staatliche Anerkennung als Sozialpädagoge; SKJ-registratie; autoriseret socialrådgiver; socionomexamen; socionom; licensed master social worker; licensed independent clinical social worker; LCSW license | social-work
counsellor-licence | Counsellor licence | certificate | LPC^; LMHC; LPCC; LMFT; licensed professional counselor; licensed mental health counselor; licensed marriage and family therapist; BACP accredited; BACP | counselling
counselling | Counselling | skill | counseling; counsellor; psychotherapy; psychotherapeutic; Psychotherapie; psicoterapia; samtaleterapi; terapeutiske samtaler; CBT^; cognitive behavioural therapy; cognitive behavioral therapy; motivational interviewing |
psychology | Psychology | knowledge | clinical psychology; psychologist; Psychologie; psicología; psykologi; psychological assessment |
psychologist-licence | Psychologist licence | certificate | licensed psychologist; approbierter Psychotherapeut; approbierte Psychotherapeutin; Approbation als Psychotherapeut; GZ-psycholoog; legitimerad psykolog; autoriseret psykolog; autorisert psykolog; chartered psychologist; HCPC practitioner psychologist | psychology
bcba | Behaviour analyst certificate | certificate | BCBA; board certified behavior analyst; RBT^; registered behavior technician; BCaBA | behaviour-analysis
behaviour-analysis | Applied behaviour analysis | skill | ABA^; ABA therapy; applied behavior analysis; positive behaviour support; behavior intervention plans |
radiographer-licence | Radiographer registration | certificate | ARRT; ARRT(R); registered radiologic technologist; radiologic technologist license; HCPC radiographer; MTRA; MTR^; manipulateur en électroradiologie; MBB-er; legitimerad röntgensjuksköterska | radiology
sonography | Sonography | skill | sonographer; RDMS; ARDMS; diagnostic medical sonography; echocardiography; Echokardiographie; échographie; diagnostic ultrasound; ultrasonography |
surgical-technologist | Surgical technologist | certificate | CST^; certified surgical technologist; surgical tech; OTA^; operationstechnischer Assistent; operationstechnische Assistentin; IBODE; operatieassistent | theatre-nursing
respiratory-therapy | Respiratory therapy | skill | respiratory therapist; RRT^; CRT license; ventilator management; mechanical ventilation; Beatmung; Beatmungspflege; Atmungstherapeut; ventilation mécanique |
dental-hygienist | Dental hygienist licence | certificate | RDH^; registered dental hygienist; dental hygienist license; Dentalhygieniker; mondhygiënist; tandplejer; legitimerad tandhygienist | dental
dental-assistant | Dental assistant certificate | certificate | RDA^; registered dental assistant; certified dental assistant; zahnmedizinische Fachangestellte; ZFA^; GDC registration; GDC registered; assistante dentaire qualifiée; dental radiography certificate; EFDA^; expanded functions dental assistant | dental
dentist-licence | Dentist licence | certificate | DDS^; DMD^; licensed dentist; approbierter Zahnarzt; chirurgien-dentiste; BDS^; legitimerad tandläkare | dental
paramedic | Paramedic | certificate | paramedic license; NRP paramedic; state registered paramedic; HCPC paramedic; Notfallsanitäter; Notfallsanitäterin; paramediciner; paramedicus | emt; emergency-care
dea | Controlled substances registration | certificate | DEA license; DEA registration; DEA certificate |
board-certified | Board certification in medicine | certificate | board certified; board certification; board eligible; BC/BE; Facharzt; Fachärztin; Facharztanerkennung; médecin spécialiste; medisch specialist; CCT^; specialist register; overlege; specialistläkare; speciallæge; legespesialist | medical-licence
dietitian-licence | Dietitian registration | certificate | registered dietitian; RDN^; RD registration; Diätassistent; diététicien diplômé; legitimerad dietist; HCPC dietitian | food-nutrition
health-coding-certificate | Medical coding certificate | certificate | CPC certification; certified professional coder; CCS^; certified coding specialist; RHIT; RHIA; AAPC; AHIMA | medical-coding
medical-coding | Medical coding | skill | ICD-10; ICD-10-CM; CPT coding; HCPCS; DRG coding; medical coder; Kodierfachkraft; medizinische Kodierung; codage PMSI; International Classification of Diseases; ICD-10 coding; ICD coding; ICD-10-PCS; CPT codes; current procedural terminology; ICD-10 codes |
wound-certificate | Wound care certificate | certificate | WOCN; CWOCN; WCC^; wound care certified; Wundexperte ICW; Wundexperte | wound-care
dialysis | Dialysis | skill | hemodialysis; haemodialysis; renal nursing; Dialysepflege; dialyse; hémodialyse; CDN^ |
oncology | Oncology | knowledge | oncology nursing; chemotherapy administration; Onkologie; oncologie; oncología; onkologi |
cardiology | Cardiology | knowledge | cardiac care; telemetry unit; telemetry nursing; telemetry experience; cardiac nursing; EKG interpretation; ECG interpretation; Kardiologie; cardiologie; cardiología; kardiologi; hjertemedicin |
ecg | Electrocardiography | skill | EKG^; ECG^; electrocardiogram; 12-lead ECG; EKG schreiben; électrocardiogramme; elektrokardiogram |
medical-surgical | Medical-surgical nursing | skill | med-surg; med/surg; medical surgical; medical/surgical; med surg unit; Chirurgie und Innere Medizin; médecine et chirurgie | nursing
neonatal-care | Neonatal care | skill | NICU^; neonatal intensive care; neonatology; Neonatologie; neonatologi; neonatal intensive care unit | nursing
labour-delivery | Labour and delivery | skill | labor and delivery; L&D nursing; labour ward; postpartum; maternity ward; mother-baby; Kreißsaal; salle de naissance; fødegang; förlossning | nursing
geriatrics | Geriatrics | knowledge | geriatric; gerontology; Geriatrie; gerontopsychiatrische Pflege; geriatría; geriatri |
dementia-care | Dementia care | skill | dementia; Alzheimer's care; memory care; Demenzbetreuung; Alzheimer; dementiezorg; demens; demensomsorg; demensvård | elderly-care
school-nursing | School and public health nursing | skill | school nurse; public health nursing; community nursing; district nursing; district nurse; health visiting; health visitor; wijkverpleging; wijkverpleegkundige; distriktssköterska; sundhedsplejerske; helsesykepleier; infirmière scolaire | nursing
catheter-care | Catheter care | skill | catheterisation; catheterization; urinary catheters; Foley catheter; Katheterisierung; stoma care; ostomy care; Stomaversorgung; sondage urinaire |
iv-therapy | Intravenous therapy | skill | start IVs; starting IVs; IV therapy; IV certification; IV insertion; IV starts; infusion therapy; PICC line; central lines; Infusionstherapie; perfusions; infuustherapie; intravenös behandling; intravenous cannulation; IV cannulation; peripheral IV insertion; IV placement |
tracheostomy | Tracheostomy and ventilator care | skill | trach care; tracheostomy care; trach/vent; trach and vent; Tracheostoma; außerklinische Intensivpflege; Heimbeatmung |
restraint-training | De-escalation training | certificate | CPI certification; CPI training; nonviolent crisis intervention; MAPA^; PMVA; Team Teach; crisis prevention intervention; Deeskalationstraining; ProDeMa |
discharge-planning | Discharge planning | skill | discharge coordination; Entlassmanagement; planification de la sortie; utskrivningsplanering; utilization review; utilisation review; InterQual; Milliman |
charge-nurse | Charge nurse duties | skill | charge nurse experience; charge nurse; ward manager; ward sister; nurse in charge; Stationsleitung; cadre de santé; afdelingssygeplejerske; sektionsledare | people-management; nursing
care-home-manager | Nursing home manager qualification | certificate | Pflegedienstleitung; PDL^; verantwortliche Pflegefachkraft; Weiterbildung zur Pflegedienstleitung; licensed nursing home administrator; NHA license; registered manager; CAFERUIS; level 5 diploma in leadership for health and social care | people-management
practice-educator | Practice teaching in care | certificate | Praxisanleitung; Praxisanleiter; Praxisanleiterin; practice educator; preceptor; preceptorship; mentor qualification; praktikvejleder; clinical coach; clinical coaching; practice assessor; practice assessor qualification; mentorship qualification; practice supervisor |
epic-systems | Epic | tool | Epic EHR; Epic EMR; EpicCare; Epic Hyperspace; Epic certification | patient-records
cerner | Cerner | tool | Cerner PowerChart; PowerChart; Oracle Health | patient-records
meditech | Meditech | tool | | patient-records
pointclickcare | PointClickCare | tool | PCC charting | patient-records
emis-web | EMIS Web | tool | EMIS^; SystmOne; SystemOne | patient-records
athenahealth | athenahealth | tool | eClinicalWorks; NextGen EHR; Allscripts; AdvancedMD; Kareo | patient-records
pflegesoftware | Care documentation software | tool | Vivendi PD; MediFox; MEDIFOX DAN; SIS-Dokumentation; strukturierte Informationssammlung; Snap Ambulant; NetSoins; Titan care; ONS Nedap; Nedap ONS; KMD Nexus; Cura; Gerica | patient-records
optometry | Optometry | skill | optometrist; optician; dispensing optician; Augenoptiker; opticien; opticien-lunetier; optiker; ophthalmology; Augenheilkunde |
audiology | Audiology | skill | audiologist; hearing aid dispenser; Hörakustiker; audioprothésiste; audicien; audionom |
massage | Massage therapy | skill | massage therapist; LMT^; licensed massage therapist; Massage; masseur; sports massage |
health-education | Health education | skill | patient education; patient teaching; health promotion; Patientenschulung; éducation thérapeutique; patiëntenvoorlichting; educación para la salud; patientundervisning; hälsofrämjande; patient counselling; patient counseling; counselling patients; counsels patients |
case-management-health | Care coordination | skill | nurse case management; care coordinator; CCM certification; Versorgungsmanagement; coordination des soins; zorgcoördinatie |
substance-abuse | Addiction care | skill | substance abuse; substance use disorder; substance misuse; addiction treatment; addiction counselling; CADC; LADC; Suchthilfe; Suchtberatung; addictologie; verslavingszorg; misbrugsbehandling; beroendevård |
autism | Autism support | skill | autism; autism spectrum; ASD experience; Autismus; autisme; autismo |
respite-care | Respite and live-in care | skill | live-in care; respite care; companionship care; 24-Stunden-Betreuung; garde de nuit |
laboratory-technologist | Medical laboratory certificate | certificate | MLT^; MLS(ASCP); ASCP certification; MLS certification; medical technologist; medical laboratory scientist; MTLA; MTA-L; biomedical scientist; technicien de laboratoire médical; bioanalytiker; biomedicinsk analytiker; bioingeniør | laboratory
sterile-processing | Sterile processing | skill | sterile processing technician; CRCST; CSPDT; central sterile services; instrument sterilization; Sterilgutassistent; ZSVA; Aufbereitung von Medizinprodukten |
veterinary-licence | Veterinary licence | certificate | DVM^; veterinarian license; MRCVS; RVN^; registered veterinary nurse; CVT^; RVT^; LVT^; approbierter Tierarzt; docteur vétérinaire; tiermedizinische Fachangestellte | animal-care
non-medical-prescribing | Non-medical prescribing | certificate | non-medical prescriber; nurse prescriber; nurse prescribing; independent prescriber; independent prescribing; V300 |
pharmacy-assistant | Pharmacy assistant | certificate | pharmacy assistant certificate; dispensing assistant; dispenser qualification |
`;
