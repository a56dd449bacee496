/** Kitchens, service, hotels, travel. */
export const hospitality = `
cooking | Cooking | skill | food preparation; culinary skills; culinary arts; kitchen experience; Kochen; Koch; Küchenerfahrung; Speisenzubereitung; cuisine gastronomique; préparation des plats; cuisinier; koken; kok; keukenervaring; cocina; cocinero; preparación de alimentos; madlavning; kok i køkken; matlagning; kock; matlaging; kokk |
baking | Baking and pastry | skill | baking; baker; confectionery; Backen; Bäcker; boulangerie; bakkerij; panadería; bageri; bageri og konditori; bakverk |
food-safety | Food safety | knowledge | food hygiene; HACCP; food handler; food handling; Lebensmittelhygiene; Lebensmittelsicherheit; Hygieneschulung; sécurité alimentaire; hygiène alimentaire; voedselveiligheid; hygiënecode; manipulador de alimentos; seguridad alimentaria; fødevaresikkerhed; fødevarehygiejne; livsmedelssäkerhet; livsmedelshygien; mattrygghet; næringsmiddelhygiene; IK-mat; Hazard Analysis and Critical Control Points; Hazard Analysis Critical Control Point; HACCP plan |
waiting-tables | Table service | skill | waiting tables; waiter; waitress; food service; food and beverage service; F&B; serving guests; Kellner; Servicekraft; Restaurantfachkraft; Gastronomie; service en salle; restauration; bediening; horeca; camarero; servicio de mesa; hostelería; tjener; servering; servitris; servitør; serveringserfaring; F&B service; food and drink service; waitressing; waiting staff |
front-of-house | Front of house | skill | FOH^; front-of-house service; front of house service; front of house experience |
bartending | Bartending | skill | bartender; Barkeeper; barman; barmedewerker; bartending og bar |
hotel-front-desk | Hotel front office | skill | hotel reception; front office; guest relations; check-in; Hotelrezeption; Hotelfach; réception hôtelière; hotelreceptie; recepción de hotel; hotelreception; hotellreception; hotellresepsjon | reception
housekeeping | Housekeeping | skill | Zimmermädchen; service d'étage; kamermeisje; huishouding; stuepige; husholdning; rumsstädning; romrengjøring | cleaning
revenue-management | Revenue management | skill | yield management; hotel revenue; room pricing; Ertragsmanagement; gestion du rendement |
travel-tourism | Travel and tourism | knowledge | tourism; tour operations; ticketing; Tourismus; Reisebüro; tourisme; agence de voyages; toerisme; reisbureau; turismo; agencia de viajes; turisme; rejsebureau; reiseliv; turistnäring |
catering | Catering | skill | event catering; canteen; contract catering; Gemeinschaftsverpflegung; Kantine; restauration collective; traiteur; bedrijfscatering; restauración colectiva; kantinedrift; storkøkken; storkök; storkjøkken |
aviation | Cabin crew and aviation | skill | cabin crew; flight attendant; airport operations; ground handling; Flugbegleiter; Bodenverkehr; personnel navigant; steward; grondpersoneel; tripulante de cabina; kabinepersonale; kabinpersonal |
`;
