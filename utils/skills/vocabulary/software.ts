/** Programming, web, operations, security. */
export const software = `
programming | Programming | skill | coding; software development; software engineering; application development; Softwareentwicklung; Programmierung; développement logiciel; programmeren; softwareontwikkeling; desarrollo de software; programación; softwareudvikling; programmering; mjukvaruutveckling; systemutveckling; programvareutvikling; systemutvikling |
scratch-language | Scratch | tool | ScratchJr; Scratch programming; Scratch coding | programming
elm | Elm | tool | Elm language | functional-programming
augmented-reality | Augmented and virtual reality | knowledge | AR/VR; VR/AR; XR^; augmented reality; virtual reality; mixed reality; réalité virtuelle; realidad virtual |
software-life-cycle | Software development life cycle | knowledge | SDLC; software development lifecycle; software life cycle; systems development life cycle; Softwarelebenszyklus |
java | Java | tool | Java SE; core java; java 8; java 11; java 17; java 21 | object-oriented
kotlin | Kotlin | tool | | object-oriented
scala | Scala^ | tool | | functional-programming
groovy | Groovy^ | tool | | object-oriented
javascript | JavaScript | tool | JS^; ECMAScript; ES6; ES2015; vanilla js; java script; JavaScript ES6; ES6+ | web-development
typescript | TypeScript | tool | type script | javascript
python | Python | tool | python3; python 3 | programming
c-language | C | tool | C language; ansi c; C programming | programming
cpp | C++ | tool | cpp; c plus plus; C++11; C++14; C++17; C++20 | object-oriented
csharp | C# | tool | c sharp; csharp | object-oriented
dotnet | .NET | tool | dotnet; dot net; .net core; .net framework | object-oriented
go-language | Go | tool | golang; go lang; go programming language | programming
rust | Rust | tool | rust language; rustlang | programming
ruby | Ruby | tool | | object-oriented
rails | Ruby on Rails | tool | rails; RoR^ | ruby; web-development
php | PHP | tool | PHP 7; PHP 8; PHP8 | web-development
laravel | Laravel | tool | | php
symfony | Symfony | tool | | php
wordpress | WordPress | tool | word press | content-management
perl | Perl | tool | | programming
swift | Swift | tool | | mobile-development
objective-c | Objective-C | tool | objc | mobile-development
dart | Dart | tool | | programming
flutter | Flutter^ | tool | | dart; mobile-development
elixir | Elixir^ | tool | | functional-programming
cobol | COBOL | tool | | programming
matlab | MATLAB | tool | | programming
shell-scripting | Shell scripting | tool | bash; shell script; shell scripts; bash scripting; zsh; Shell-Skripting; Bash shell; Unix shell scripting; Linux shell scripting; Bash scripts; Shell^; Unix shell; Linux shell; shell programming; Korn shell | linux
powershell | PowerShell | tool | power shell | windows-administration
html | HTML | tool | HTML5; HTML 5; HyperText Markup Language | web-development
css | CSS | tool | CSS3; Cascading Style Sheets | web-development
react | React | tool | react.js; reactjs; react hooks | javascript
react-native | React Native | tool | | react; mobile-development
nextjs | Next.js | tool | nextjs; Next^ | react
vue | Vue.js | tool | vue; vuejs; vue 3 | javascript
angular | Angular | tool | angularjs; angular.js; angular 2+ | typescript
svelte | Svelte | tool | sveltekit; SvelteJS; Svelte.js | javascript
nodejs | Node.js | tool | nodejs; Node^ | javascript
jquery | jQuery | tool | | javascript
django | Django | tool | django rest framework | python; web-development
flask | Flask^ | tool | | python; web-development
spring | Spring Boot | tool | springboot | java
web-development | Web development | skill | web developer; front-end development; frontend development; front end; frontend; Webentwicklung; développement web; webontwikkeling; desarrollo web; webudvikling; webbutveckling; webutvikling |
backend-development | Back-end development | skill | backend; back end; backend development; server-side development; Backend-Entwicklung |
full-stack | Full-stack development | skill | full stack; fullstack; full-stack developer | web-development; backend-development
mobile-development | Mobile app development | skill | mobile development; mobile apps; App-Entwicklung; développement mobile | programming
rest-api | REST APIs | knowledge | REST^; RESTful; rest api; restful api; web services; web api; API design; API development; API integration; APIs^; REST-Schnittstellen; RESTful web services; RESTful APIs; RESTful services; REST services; application programming interfaces; application programming interface |
graphql | GraphQL | tool | graph ql | rest-api
microservices | Microservices | knowledge | micro services; microservice architecture; Microservice-Architektur; arquitectura de microservicios | backend-development
object-oriented | Object-oriented programming | knowledge | OOP^; object oriented design; objektorientierte Programmierung; programmation orientée objet; programación orientada a objetos | programming
functional-programming | Functional programming | knowledge | funktionale Programmierung | programming
design-patterns | Design patterns | knowledge | Entwurfsmuster | programming
algorithms | Algorithms and data structures | knowledge | data structures; algorithms; Algorithmen; algorithmes et structures de données |
software-architecture | Software architecture | skill | system design; solution architecture; systems architecture; Softwarearchitektur; architecture logicielle; software-architectuur; arquitectura de software; systemarkitektur; distributed systems; verteilte Systeme; systèmes distribués |
git | Git | tool | version control; source control; Versionskontrolle; Versionsverwaltung; gestion de versions; versiebeheer; control de versiones; Git version control |
unit-testing | Automated testing | skill | unit testing; unit tests; test automation; automated tests; integration tests; integration testing; Testautomatisierung; tests unitaires; tests automatisés; testautomatisering; pruebas unitarias |
manual-testing | Software testing | skill | QA testing; quality assurance testing; test cases; test plans; manual testing; Softwaretests; exploratory testing |
cicd | CI/CD | knowledge | continuous integration; continuous delivery; continuous deployment; CICD; build pipelines; deployment pipelines; intégration continue; continuous integration and continuous delivery; continuous integration and delivery; continuous integration and continuous deployment; continuous integration and deployment; CI and CD; CI-CD pipelines | git
docker | Docker | tool | docker compose; dockerfile; containers; containerization; containerisation; Container-Technologien; conteneurs; contenedores | linux
kubernetes | Kubernetes | tool | k8s | docker
terraform | Terraform | tool | |
ansible | Ansible | tool | configuration management tools; Red Hat Ansible; Ansible Tower; Ansible Automation Platform |
chef-tool | Chef (configuration) | tool | Chef |
puppet | Puppet | tool | |
aws | AWS | tool | amazon web services | cloud
azure | Microsoft Azure | tool | azure; azure cloud | cloud
gcp | Google Cloud | tool | GCP^; google cloud platform | cloud
cloud | Cloud platforms | knowledge | cloud computing; cloud infrastructure; cloud services; cloud technologies; public cloud; Cloud-Technologien; Cloud-Plattformen; plateformes cloud; plataformas en la nube; cloudplattformen |
devops | DevOps | skill | dev ops; platform engineering | cicd
linux | Linux | tool | Ubuntu; Debian; red hat; RHEL; Unix |
windows-administration | Windows Server | tool | windows administration |
system-administration | System administration | skill | systems administration; sysadmin; system administrator; Systemadministration; administration système; systeembeheer; administración de sistemas; systemadministrasjon |
networking-it | Computer networking | knowledge | computer networks; network administration; network infrastructure; Netzwerktechnik; Netzwerkadministration; administration réseau; netwerkbeheer; administración de redes; netværk; nätverksteknik; nettverk; network security; local area network; wide area network; local area networks; wide area networks; LAN and WAN |
it-support | IT support | skill | technical support; helpdesk; help desk; service desk; desktop support; first-level support; second-level support; Anwendersupport; support informatique; support utilisateur; technische ondersteuning; soporte técnico; teknisk support; IT helpdesk; IT help desk; IT service desk; helpdesk support; help desk support; service desk support |
cyber-security | Cyber security | knowledge | cybersecurity; information security; IT security; infosec; IT-Sicherheit; Informationssicherheit; cybersécurité; sécurité informatique; informatiebeveiliging; ciberseguridad; seguridad informática; it-sikkerhed; informationssäkerhet; informasjonssikkerhet |
penetration-testing | Penetration testing | skill | pen testing; pentesting; pentest; ethical hacking; tests d'intrusion | cyber-security
siem | SIEM | tool | security information and event management | cyber-security
identity-management | Identity and access management | knowledge | IAM^; identity management | cyber-security
embedded | Embedded systems | skill | embedded software; firmware; Embedded-Systeme; eingebettete Systeme; systèmes embarqués; sistemas embebidos | programming
kafka | Apache Kafka | tool | kafka |
elasticsearch | Elasticsearch | tool | elastic search; elastic stack; ELK^; OpenSearch; ELK stack |
unity | Unity | tool | Unity3D; unity engine |
sap | SAP | tool | SAP ERP |
oracle | Oracle | tool | oracle database; oracle db |
salesforce | Salesforce | tool | salesforce.com; SFDC^; sales force | crm
servicenow | ServiceNow | tool | service now |
jira | Jira | tool | atlassian; Atlassian Jira; Jira Software; Jira Cloud |
scrum | Scrum | knowledge | scrum master; sprint planning; scrum framework | agile
agile | Agile working | knowledge | agile; agile methods; agile methodologies; agile methodology; agile environment; kanban; agile Methoden; agiles Arbeiten; méthodes agiles; méthodologie agile; agile werken; metodologías ágiles; agile metoder; agil udvikling; agilt arbetssätt; smidig metodikk; smidig |
product-management | Product management | skill | product manager; product owner; Produktmanagement; gestion de produit; chef de produit; productmanagement; gestión de producto; produktledelse; produktledning |
ux-design | UX design | skill | user experience; UX^; UX/UI; UI/UX; user experience design; interaction design; user research; usability; wireframes; wireframing; prototyping; expérience utilisateur; experiencia de usuario; service design; design tokens; user testing; usability testing; usability tests |
ui-design | UI design | skill | user interface design; interface design; visual design; design systems; design system |
figma | Figma | tool | |
accessibility | Web accessibility | knowledge | WCAG; a11y; accessibility standards; Barrierefreiheit; accessibilité numérique; digitale toegankelijkheid; accesibilidad web; Section 508; 508 compliance; web content accessibility guidelines |
content-management | Content management systems | tool | CMS^; content management system; digital asset management |
internationalisation | Internationalisation of software | skill | i18n; l10n; software localisation; software localization; internationalization |
web-performance | Web performance | skill | core web vitals; page speed; site performance; front-end performance |
`;
