/** What wards, clinics and care homes name in their ads: methods, scores, national rules, systems and checks. */
export const clinicalPractice = `
rio-care-records | Rio care records | tool | RiO^; Rio EPR; Access RiO | patient-records
ahpra | AHPRA | certificate | AHPRA registered; Australian Health Practitioner Regulation Agency; registered with AHPRA; current AHPRA |
coru | CORU registration | certificate | CORU; CORU registered; registered with CORU |
hpcsa | HPCSA registration | certificate | HPCSA; HPCSA registered; Health Professions Council of South Africa |
sanc-registration | SANC registration | certificate | SANC; South African Nursing Council; registered with SANC | registered-nurse
nursing-council-nz | New Zealand nursing registration | certificate | Nursing Council of New Zealand; NCNZ; NZ nursing registration; NZNC | registered-nurse
college-of-nurses-canada | Canadian nursing registration | certificate | College of Nurses of Ontario; CNO registration; BCCNM; CRNA Alberta; College of Registered Nurses | registered-nurse
indian-nursing-council | Indian nursing registration | certificate | Indian Nursing Council; Indian Nursing Council registration; State Nursing Council; GNM^; GNM nursing | registered-nurse
singapore-nursing-board | Singapore nursing registration | certificate | Singapore Nursing Board; SNB registration; SNB registered | registered-nurse
practising-certificate-health | Annual practising certificate | certificate | current practising certificate; annual practicing certificate; practising certificate for nurses |
certificate-iii-individual-support | Certificate III in Individual Support | certificate | Cert III Individual Support; Cert III in Individual Support; Certificate III Individual Support; Certificate III in Aged Care; Cert III Aged Care; Certificate IV in Ageing Support; Cert IV Ageing Support; Certificate III in Disability; Certificate IV in Disability; CHC33021 |
qqi-healthcare | QQI Healthcare Support | certificate | QQI Level 5 Healthcare; QQI Level 5 Healthcare Support; QQI Level 5 in Healthcare; FETAC Level 5 Healthcare; QQI Healthcare modules; FETAC Level 5 |
psw-certificate | Personal support worker certificate | certificate | PSW^; PSW certificate; personal support worker | personal-care
ndis | NDIS | knowledge | National Disability Insurance Scheme; NDIS practice standards; NDIS plans; NDIS funding; NDIS participants | disability-support
ndis-worker-screening | NDIS worker screening | certificate | NDIS Worker Screening Check; NDIS Worker Check; NDISWC; NDIS screening check; NDIS Worker Orientation Module; NDIS worker screening clearance |
working-with-children-check | Working with children check | certificate | WWCC; Working with Children Check card; WWC check; WWVP; Working with Vulnerable People; Working with Vulnerable People card; Blue Card Queensland; Ochre Card; Children's Worker Safety Check; working with children clearance |
care-inspection | Care inspection rules | knowledge | CQC regulations; CQC standards; CQC compliance; CQC inspections; CQC fundamental standards; Care Quality Commission; HIQA; HIQA standards; HIQA regulations; CQC^; Care Inspectorate; RQIA |
aged-care-standards | Aged care quality standards | knowledge | Aged Care Act; ACQSC; AN-ACC; ACFI | elderly-care
joint-commission | Joint Commission standards | knowledge | Joint Commission; TJC standards; JCAHO; JCI standards; accreditation surveys; NABH; NABH standards; NSQHS standards; DNV accreditation |
medicare-medicaid | Medicare and Medicaid | knowledge | Medicare/Medicaid; Medicaid; Medicare regulations; Medicare guidelines; CMS regulations; CMS guidelines; Medicare billing; Medicaid waiver |
oasis-assessment | OASIS assessment | knowledge | OASIS documentation; OASIS-E; OASIS assessments; OASIS coding; COS-C | home-care
mds-assessment | MDS assessment | knowledge | MDS 3.0; minimum data set; RAI process; RAI-MDS; MDS coordinator; PDPM; RAC-CT; interRAI | elderly-care
hedis | HEDIS and quality measures | knowledge | HEDIS; MIPS reporting; NCQA; value-based care |
prior-authorisation | Prior authorisation | skill | prior authorization; prior authorizations; insurance verification; eligibility verification; benefits verification; insurance pre-authorization |
revenue-cycle | Revenue cycle management | skill | revenue cycle; RCM healthcare; charge capture; denial management; claims denials; charge entry; payment posting | billing
utilisation-criteria | Utilisation review criteria | knowledge | MCG guidelines; Milliman Care Guidelines; MCG criteria; Milliman criteria; InterQual criteria; medical necessity review |
duty-of-candour | Duty of candour | knowledge | duty of candor; open disclosure |
care-act | Care Act | knowledge | Care Act 2014; Care Act assessments; Social Services and Well-being Act; Assisted Decision-Making Act; adult social care law | safeguarding
makaton | Makaton | language | Makaton signing; Lámh |
tissue-viability | Pressure ulcer prevention | skill | tissue viability; pressure ulcers; pressure area care; pressure injury prevention; pressure sores; Waterlow; Braden scale | wound-care
falls-prevention | Falls prevention | skill | fall prevention; falls risk assessment; falls management |
continence-care | Continence care | skill | continence; continence management; bladder and bowel care; bowel care | personal-care
diabetes-care | Diabetes care | skill | insulin administration; insulin injections; blood glucose monitoring; blood sugar monitoring; diabetic care; diabetes management; diabetes education; CDCES; certified diabetes educator |
epilepsy-care | Epilepsy care | skill | epilepsy awareness; buccal midazolam; rescue medication; seizure management; epilepsy training |
medication-records | Medication records | skill | MAR charts; MAR sheets; MAR chart; eMAR; medication administration record; medication administration records; medication charts | medication
trauma-informed | Trauma-informed practice | knowledge | trauma-informed care; trauma informed care; trauma informed practice; trauma informed approach; trauma-informed approach |
dialectical-behaviour-therapy | Dialectical behaviour therapy | skill | dialectical behavior therapy; DBT skills group; DBT therapy; DBT-informed; DBT skills; acceptance and commitment therapy | counselling
emdr | EMDR | skill | EMDR therapy; EMDR trained; eye movement desensitisation; trauma-focused CBT; TF-CBT | counselling
telehealth | Telehealth | skill | telemedicine; virtual care; remote patient monitoring; teletherapy; telephone triage; virtual consultations |
dispensing-cabinets | Automated dispensing cabinets | tool | Pyxis; Omnicell; Pyxis MedStation; automated dispensing | medication
infusion-pumps | Infusion pumps | tool | Alaris; Alaris pumps; IV pumps; syringe drivers; syringe driver; syringe pumps; McKinley syringe driver; McKinley T34; PCA pumps | iv-therapy
sbar | SBAR handover | skill | SBAR; ISBAR; bedside handover; nursing handover; shift handover reports |
early-warning-scores | Early warning scores | skill | NEWS2; NEWS2 scoring; PEWS; early warning score; deteriorating patient; recognising deterioration; INEWS | vital-signs
triage-scales | Triage scales | knowledge | Manchester Triage; Manchester Triage System; Australasian Triage Scale; ESI triage; CTAS^ | emergency-care
antt | Aseptic non-touch technique | skill | ANTT | infection-control
haemodynamic-monitoring | Haemodynamic monitoring | skill | hemodynamic monitoring; arterial lines; central line care; central venous lines; PICC lines; PICC line care; port access; vasoactive drips; IABP; telemetry monitoring | intensive-care
crrt | Continuous renal replacement | skill | CRRT; continuous renal replacement therapy; haemofiltration; CVVH | intensive-care; dialysis
ecmo | ECMO | skill | extracorporeal membrane oxygenation; perfusion technology; perfusionist | intensive-care
nihss | NIHSS certificate | certificate | NIHSS; NIH Stroke Scale; NIHSS certification; NIHSS certified |
stroke-care | Stroke care | skill | stroke rehabilitation; stroke nursing; stroke unit; stroke patients; acute stroke; neuro rehabilitation; neurorehabilitation; acquired brain injury; traumatic brain injury; spinal cord injury |
hospice-nurse-certificate | Palliative nursing certificate | certificate | CHPN; certified hospice and palliative nurse; Gold Standards Framework; six steps end of life | palliative-care
incident-reporting-health | Patient safety incident reporting | skill | Datix; incident reporting system; RL Solutions; Riskman; PSIRF; RLDatix; patient safety incidents; Ulysses incident reporting |
nursing-revalidation | Nursing revalidation | certificate | NMC revalidation; revalidated nurse |
clinical-governance | Clinical governance | knowledge | clinical quality improvement; clinical risk; clinical effectiveness; NICE guidelines; NICE guidance; evidence-based practice; evidence based practice |
clinical-supervision | Clinical supervision | skill | supervision of clinicians; reflective supervision; clinical mentoring |
supported-living | Supported living | skill | independent living support; independent living skills; supported housing; supported accommodation; residential support worker; community access support; supported independent living | disability-support
endoscopy | Endoscopy | skill | endoscopes; endoscopy nursing; gastroscopy; colonoscopy; bronchoscopy; scope reprocessing; decontamination of endoscopes |
gastroenterology-care | Gastroenterology | knowledge | hepatology; GI nursing |
mammography | Mammography | skill | mammographer; breast screening; mammograms; ARRT (M) | radiology
ct-scanning | CT scanning | skill | CT technologist; CT imaging; ARRT (CT); CT/MRI | radiology
interventional-radiology | Interventional radiology | skill | cath lab; cardiac catheterisation; cardiac catheterization; catheterization laboratory; interventional cardiology; RCIS | radiology
radiation-rules-medical | Medical radiation rules | knowledge | IR(ME)R; IRMER; IRR17; radiation protection supervisor; ARPANSA; radiation licence; radiation use licence | radiology
pacs-imaging | Imaging archives | tool | PACS^; RIS/PACS; PACS/RIS; radiology information system; CRIS radiology | radiology
orthodontics | Orthodontics | skill | orthodontic; clear aligners; Invisalign; braces fitting; orthodontic nursing | dental
dental-implants | Dental implants | skill | implantology; implant dentistry; endodontics; root canal treatment; prosthodontics; crowns and bridges; oral surgery | dental
haematology | Haematology | knowledge | hematology; blood transfusion; transfusion medicine; blood bank; blood banking; coagulation testing; haematology analysers |
histology | Histology | skill | histotechnician; histology technician; microtomy; cytology; tissue embedding; immunohistochemistry; cervical screening | laboratory
nursing-informatics | Health informatics | knowledge | nursing informatics; clinical informatics; healthcare informatics; clinical systems training; EPR implementation; EHR implementation; CPHIMS |
practice-nursing | Practice and outpatient nursing | skill | primary care nursing; practice nursing; practice nurse; general practice nursing; outpatient clinic nursing; ambulatory care; ambulatory nursing | nursing
chronic-disease | Chronic disease management | skill | long-term conditions; long term conditions; chronic conditions; asthma reviews; COPD management; spirometry; QOF^; QOF targets; enhanced primary care |
womens-health | Women's health | knowledge | gynaecology; gynecology; cervical smears; smear taking; family planning; contraception; sexual health; IVF; fertility treatment |
pre-hospital-care | Ambulance work | skill | pre-hospital care; prehospital care; patient transport; non-emergency patient transport; FREC 3; FREC 4; FREUC; emergency care assistant; emergency medical responder; EMR certificate | emergency-care
aesthetics-medical | Medical aesthetics | skill | aesthetic treatments; dermal fillers; botulinum toxin; laser hair removal; microneedling; chemical peels; cosmetic injectables |
sleep-study | Sleep studies | skill | polysomnography; sleep studies technician; RPSGT; EEG^; EEG technician; electroencephalography; neurophysiology; nerve conduction studies |
dysphagia | Dysphagia | skill | dysphagia management; swallowing assessments; swallow assessments; IDDSI; modified diets; thickened fluids |
prosthetics-orthotics | Prosthetics and orthotics | skill | orthotics; prosthetics; orthotist; podiatry; chiropody; biomechanics of gait; gait analysis; footwear orthoses |
health-insurance-rules-us | Health plan operations | knowledge | managed care; managed care organization; provider relations; provider credentialing; medical staff credentialing; CAQH; provider enrollment |
patient-experience | Patient experience scores | knowledge | patient satisfaction scores; Press Ganey; patient satisfaction surveys |
`;
