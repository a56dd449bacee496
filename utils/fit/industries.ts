/** Words by which an ad gives its industry away, one industry a line: its name, other names, cues. Folded words. */
export const INDUSTRIES = `
logistics | transport; supply chain; freight; shipping; warehousing; third party logistics; spedition; logistik
healthcare | health care; hospital; clinic; nursing home; patients; nhs; medical centre; gesundheitswesen; zorg
pharma | pharmaceutical; pharmaceuticals; biotech; life sciences; clinical trials; gmp
finance | bank; banking; financial services; investment; asset management; fintech; capital markets
insurance | insurer; underwriting; claims handling; reinsurance; versicherung
software | saas; software company; tech company; technology; it services; cloud platform
e-commerce | ecommerce; online shop; online retail; marketplace; webshop
retail | stores; supermarket; fashion retail; einzelhandel; detailhandel
manufacturing | factory; production plant; industrial; machinery; automotive supplier; fertigung
automotive | car manufacturer; vehicles; oem
energy | renewable energy; renewables; solar; wind energy; utility company; grid; oil and gas
construction | building sites; contractor; civil works; infrastructure projects; bau
education | school; university; college; pupils; students; academy; schule
public sector | government; municipality; city council; ministry; public administration; authority; gemeente; kommune
non-profit | charity; ngo; non profit; foundation; humanitarian; nonprofit
hospitality | hotel; restaurant; guests; catering; resort; gastronomy
media | publishing; broadcasting; newsroom; film; streaming; games studio
marketing | advertising agency; creative agency; media agency
consulting | consultancy; consulting firm; advisory; professional services
legal | law firm; legal services; kanzlei
telecommunications | telecom; mobile network; broadband
real estate | property management; housing association; estate agency; immobilien
agriculture | farm; farming; crops; food production; agri
food | food and beverage; bakery; brewery; fmcg; consumer goods
defence | defense; aerospace; military; aircraft
`;
