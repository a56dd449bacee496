/** Languages, frameworks and tools of people who write software. */
export const developerTools = `
express-js | Express | tool | express.js; expressjs; Fastify; Koa^ | nodejs; javascript
nestjs | NestJS | tool | nest.js | nodejs; typescript; javascript
redux | Redux | tool | Redux Toolkit; MobX; Zustand | react; javascript
nuxt | Nuxt | tool | nuxt.js; nuxtjs | vue; javascript
gatsby | Gatsby | tool | gatsbyjs | react; javascript
remix | Remix | tool | remix.run; Remix^ framework | react; javascript
ember | Ember.js | tool | emberjs; Ember^ | javascript
backbone | Backbone.js | tool | backbonejs | javascript
meteor | Meteor | tool | meteor.js; meteorjs | javascript
alpine | Alpine.js and HTMX | tool | alpine.js; htmx; stimulus.js; hotwire | javascript
d3 | D3.js | tool | d3; highcharts; chart.js | javascript
threejs | Three.js and WebGL | tool | three.js; threejs; WebGL; WebGPU | javascript
electron | Electron | tool | electron.js; electronjs; Tauri | javascript
webpack | Webpack | tool | Vite; esbuild; Rollup; Babel^; Turbopack | javascript
storybook | Storybook | tool | | web-development
tailwind | Tailwind CSS | tool | tailwind; tailwindcss | css
bootstrap | Bootstrap | tool | bootstrap 5; twitter bootstrap | css
sass | Sass | tool | SCSS; less css; LESS/SASS; SASS/LESS | css
material-ui | Material UI | tool | MUI^; Ant Design; Chakra UI; shadcn | react
websockets | WebSockets | knowledge | websocket; socket.io; WebRTC; SignalR |
pwa | Progressive web apps | knowledge | PWA^; PWAs^; progressive web app; service workers | web-development
deno | Deno and Bun | tool | Deno; Bun^ runtime | javascript
rxjs | RxJS | tool | NgRx | javascript
fastapi | FastAPI | tool | fast api; Starlette; Pydantic | python; rest-api
celery | Celery | tool | celery task queue | python
sqlalchemy | SQLAlchemy | tool | Alembic^ | python; sql
asyncio | asyncio | tool | aiohttp | python
jupyter | Jupyter | tool | jupyter notebook; jupyter notebooks; JupyterLab; Google Colab | python
uml | Modelling notations | knowledge | UML^; BPMN^; Unified Modeling Language; Unified Modelling Language; UML diagrams; Business Process Model and Notation; BPMN 2.0 |
development-environments | Development environments | tool | VS Code; VSCode; Visual Studio; Visual Studio Code; IntelliJ; IntelliJ IDEA; Eclipse IDE; PyCharm; WebStorm |
java-swing | Java Swing | tool | Swing^; JavaFX; Java FX; Java AWT | java
hibernate | Hibernate | tool | JPA^; JPA/Hibernate; Hibernate/JPA; EclipseLink | java; sql
spring-framework | Spring Framework | tool | Spring^; spring mvc; spring cloud; spring security; Spring Data; Spring Batch; Spring Boot framework | java
quarkus | Quarkus and Micronaut | tool | quarkus; micronaut; Vert.x; Dropwizard; Ktor | java
jakarta-ee | Jakarta EE | tool | Java EE; JEE; J2EE; JSF^; EJB^; JBoss; WildFly; WebLogic; WebSphere | java
maven | Maven | tool | Apache Maven; Gradle; Ant/Maven; Maven/Gradle | java
tomcat | Tomcat | tool | Apache Tomcat; Jetty |
junit | JUnit | tool | Mockito; TestNG; Spock^; AssertJ | java; unit-testing
android | Android development | skill | android sdk; Jetpack Compose; Android Studio; Android-Entwicklung; développement Android; Android developer | mobile-development
ios | iOS development | skill | iOS developer; UIKit; Xcode; Cocoa Touch; iOS-Entwicklung; développement iOS; Core Data | mobile-development
swiftui | SwiftUI | tool | Swift UI | swift
kotlin-multiplatform | Kotlin Multiplatform | tool | KMP^; KMM^ | kotlin; mobile-development
xamarin | Xamarin and MAUI | tool | Xamarin; .NET MAUI; Xamarin.Forms; MAUI^ | csharp; mobile-development
ionic | Ionic and Cordova | tool | Ionic^; Ionic framework; Cordova; PhoneGap; Capacitor^ | mobile-development; javascript
aspnet | ASP.NET | tool | asp.net core; ASP.NET MVC; Web API .NET; Razor^; Blazor; ASP.NET Web API; ASP .NET | dotnet; csharp
entity-framework | Entity Framework | tool | entity framework core; EF Core; Dapper^; LINQ; NHibernate | dotnet; csharp
wpf | WPF | tool | WinForms; Windows Forms; XAML; UWP^ | dotnet; csharp
vbnet | Visual Basic | tool | VB.NET; VB6; Visual Basic 6; Visual Basic .NET | programming
fsharp | F# | tool | fsharp | dotnet; functional-programming
xunit | .NET testing | tool | xUnit; NUnit; MSTest; Moq | dotnet; unit-testing
codeigniter | PHP frameworks | tool | CodeIgniter; Zend^; Zend Framework; Yii; CakePHP; Laminas | php
drupal | Drupal | tool | Drupal 9; Drupal 10; Drupal 8 | content-management; php
typo3 | TYPO3 | tool | Contao; Neos CMS; Shopware; Shopware 6 | content-management; php
magento | Magento | tool | Magento 2; Adobe Commerce | php; ecommerce
joomla | Joomla | tool | | content-management
contentful | Headless CMS | tool | Contentful; Strapi; Sanity^; Storyblok; Prismic; Contentstack | content-management
aem | Adobe Experience Manager | tool | AEM^; Sitecore; Optimizely; Umbraco; Episerver | content-management
sharepoint | SharePoint | tool | SharePoint Online; MS SharePoint; Microsoft SharePoint |
power-platform | Microsoft Power Platform | tool | Power Platform; Power Apps; PowerApps; Power Automate; Microsoft Flow; Dataverse; Power Pages | microsoft-365-admin
low-code | Low-code platforms | tool | low-code; no-code; OutSystems; Mendix; Appian; Pega^; PegaSystems; Bubble.io; Retool |
rpa | Robotic process automation | tool | RPA^; UiPath; Blue Prism; Automation Anywhere |
integration-platform | Integration platforms | tool | MuleSoft; Mule ESB; Boomi; Dell Boomi; TIBCO; Workato; Zapier; n8n; Make.com; SnapLogic; BizTalk; Apache Camel; webMethods; SAP CPI; iPaaS; Talend; Integromat; Make^ |
soap | SOAP and XML | knowledge | SOAP^; XML; XSLT; WSDL; XML/JSON; JSON; EDI^; EDIFACT; Extensible Markup Language; electronic data interchange; JavaScript Object Notation |
grpc | gRPC | tool | protobuf; protocol buffers; Thrift |
openapi | OpenAPI | tool | Swagger; Postman; Swagger/OpenAPI | rest-api
event-driven | Event-driven architecture | knowledge | event-driven; event sourcing; CQRS; event streaming; pub/sub |
rabbitmq | RabbitMQ | tool | ActiveMQ; message queues; message broker; SQS/SNS; NATS^; IBM MQ; MQSeries; JMS^ |
ddd | Domain-driven design | knowledge | DDD^; hexagonal architecture; clean architecture | design-patterns
clean-code | Clean code | knowledge | SOLID principles; SOLID^; refactoring; code quality; Code-Qualität; code reviews; code review |
tdd | Test-driven development | skill | TDD^; BDD^; TDD/BDD; behaviour-driven development; Cucumber; Gherkin; SpecFlow | unit-testing
pair-programming | Pair programming | skill | mob programming; extreme programming; XP practices |
selenium | Selenium | tool | Selenium WebDriver; WebdriverIO; Appium; Robot Framework; TestComplete; Ranorex; Katalon | unit-testing
cypress | Cypress | tool | cypress.io | unit-testing; javascript
playwright-tool | Playwright | tool | Puppeteer; MS Playwright | unit-testing
jest | Jest | tool | Vitest; Mocha^; Jasmine^; Karma/Jasmine; React Testing Library; testing library | unit-testing; javascript
pytest | pytest | tool | unittest python; Hypothesis testing python | unit-testing; python
performance-testing | Performance testing | skill | load testing; JMeter; Gatling; k6; LoadRunner; Lasttests; tests de charge; Locust |
soapui | API testing | skill | SoapUI; REST Assured; Postman testing |
test-management | Test management | skill | test manager; TestRail; Xray; Zephyr; HP ALM; test strategy; Testmanagement; Testkonzept; defect management; regression testing; user acceptance testing; UAT^; acceptance testing | manual-testing
technical-writing | Technical writing | skill | technical writer; technical documentation; API documentation; technische Dokumentation; technischer Redakteur; rédaction technique; documentation technique; technisch schrijven; documentación técnica; MadCap Flare; DITA |
git-flow | Git hosting | tool | GitHub; GitLab; Bitbucket; github/gitlab; TFS^; Gitea | git
svn | Subversion and others | tool | SVN^; Subversion; Mercurial; Perforce; ClearCase |
c-embedded | Embedded C | tool | embedded c/c++; embedded C++; MISRA; MISRA C; bare metal | c-language; embedded
rtos | Real-time operating systems | tool | RTOS; FreeRTOS; Zephyr RTOS; QNX; VxWorks; embedded linux; Yocto; Buildroot | embedded
microcontrollers | Microcontrollers | tool | microcontroller; STM32; ARM Cortex; PIC microcontrollers; Arduino; Raspberry Pi; ESP32; Mikrocontroller; microcontrôleurs | embedded
fpga | FPGA | tool | VHDL; Verilog; SystemVerilog; Vivado; Quartus; ASIC; ASIC design; UVM^; field-programmable gate array; field programmable gate arrays; VHSIC Hardware Description Language |
autosar | AUTOSAR | tool | CAN bus; CANoe; CANalyzer; CAPL; CAN/LIN; Vector tools; ISO 26262; ASPICE; Automotive SPICE; DO-178C; IEC 62304 | embedded
ros | ROS | tool | ROS2; ROS 2; robot operating system; Gazebo^ | robotics-software
robotics-software | Robotics software | skill | robotics; SLAM^; motion planning; Robotik; robotique |
qt | Qt | tool | QML; Qt/QML | cpp
opencv | OpenCV | tool | image processing; Bildverarbeitung; traitement d'image; Halcon |
cuda | CUDA | tool | OpenCL; GPU programming; HPC^; high performance computing; OpenMP; MPI^ |
assembly-language | Assembly language | tool | assembler; x86 assembly; ARM assembly | programming
haskell | Haskell | tool | OCaml; PureScript | functional-programming
clojure | Clojure | tool | ClojureScript | functional-programming
erlang | Erlang | tool | Erlang/OTP | functional-programming
phoenix-framework | Phoenix | tool | phoenix framework; Phoenix LiveView | elixir
lua | Lua | tool | | programming
julia | Julia | tool | Julia language | programming
fortran | Fortran | tool | | programming
delphi | Delphi | tool | Object Pascal; Pascal^ | programming
abap | ABAP | tool | SAP ABAP; ABAP OO; ABAP Objects; SAP Fiori; Fiori; SAPUI5; UI5 | sap; programming
apex-language | Apex | tool | Lightning Web Components; LWC^; Visualforce; SOQL; apex salesforce | salesforce; programming
plsql | PL/SQL | tool | PLSQL; Oracle PL/SQL | oracle; sql
mainframe | Mainframe | tool | z/OS; JCL^; CICS; DB2; IMS DB; AS/400; AS400; IBM i; RPGLE; iSeries |
solidity | Blockchain | knowledge | Solidity; Ethereum; smart contracts; Web3; Hyperledger; DeFi^ |
unreal | Unreal Engine | tool | Unreal^; UE4; UE5; Unreal 5 | game-development
game-development | Game development | skill | game design; game programming; Spieleentwicklung; développement de jeux; Godot; game engine; spiludvikling; spelutveckling | programming
vba | VBA | tool | Excel VBA; Visual Basic for Applications; Excel macros; VBA macros; VBA-Makros; macros VBA | excel
regex | Regular expressions | knowledge | regex; RegExp |
ai-assisted | Coding assistants | tool | GitHub Copilot; Copilot^; AI coding assistants; Cursor IDE; Claude Code; ChatGPT; Microsoft Copilot |
openshift | OpenShift | tool | Red Hat OpenShift; Rancher; Tanzu | kubernetes
helm | Helm | tool | helm charts; Kustomize | kubernetes
argo | GitOps | tool | Argo CD; ArgoCD; FluxCD; Flux CD | cicd; kubernetes
eks | Managed Kubernetes | tool | EKS^; AKS^; GKE^; Amazon EKS; Azure Kubernetes Service; Elastic Kubernetes Service; Google Kubernetes Engine | kubernetes
istio | Service mesh | tool | Istio; Linkerd; Envoy^; Consul^ | kubernetes
jenkins | Jenkins | tool | Jenkins pipelines | cicd
github-actions | GitHub Actions | tool | | cicd; git
gitlab-ci | GitLab CI | tool | gitlab ci/cd; GitLab pipelines | cicd; git
azure-devops | Azure DevOps | tool | Azure Pipelines; VSTS; ADO^ pipelines; Azure Boards | cicd
circleci | Other CI servers | tool | CircleCI; Travis CI; TeamCity; Bamboo^; Octopus Deploy; Buildkite; Tekton | cicd
cloudformation | CloudFormation | tool | AWS CDK; AWS SAM; CDK^ | aws; infrastructure-as-code
pulumi | Pulumi | tool | OpenTofu; Terragrunt; Crossplane | infrastructure-as-code
infrastructure-as-code | Infrastructure as code | knowledge | IaC^; Bicep; ARM templates |
aws-lambda | Serverless | tool | AWS Lambda; Lambda functions; Azure Functions; serverless framework; cloud functions; Amazon Lambda | cloud
aws-ec2 | AWS services | tool | EC2; S3; ECS^; RDS^; Fargate; CloudFront; EC2/S3; VPC^; Route 53; CloudWatch; AWS Cloud; Amazon EC2; Amazon S3; Amazon RDS; Amazon ECS; AWS EC2; AWS S3; Simple Storage Service; Elastic Compute Cloud; CloudFormation stacks | aws
dynamodb | DynamoDB | tool | Cosmos DB; CosmosDB; Firestore; Firebase | nosql
prometheus | Prometheus and Grafana | tool | Prometheus; Grafana; Prometheus/Grafana; Loki^; OpenTelemetry; Jaeger^ | observability
datadog | Datadog and APM | tool | Datadog; New Relic; Dynatrace; AppDynamics; Sentry^; Honeycomb.io; APM tools | observability
observability | Observability | knowledge | monitoring and alerting; logging and monitoring; application monitoring; Nagios; Zabbix; PRTG; Checkmk; Icinga; SCOM; System-Monitoring |
sre | Site reliability engineering | skill | SRE^; site reliability; SLOs^; SLI/SLO; on-call rotation; incident response engineering | devops
nginx | Web servers | tool | nginx; Apache HTTP; HAProxy; IIS^; Apache webserver; load balancers; load balancing; Traefik |
vault | Secrets management | tool | HashiCorp Vault; Vault^; CyberArk; BeyondTrust |
saltstack | SaltStack | tool | Salt^; CFEngine |
packer | HashiCorp tools | tool | Packer^; Nomad^; Vagrant; HashiCorp stack |
vmware | VMware | tool | vSphere; ESXi; VMware vSphere; vCenter; VMware ESXi; NSX^; vSAN | virtualisation
hyper-v | Hyper-V | tool | HyperV; Proxmox; KVM^; Nutanix; XenServer | virtualisation
virtualisation | Virtualisation | knowledge | virtualization; Virtualisierung; virtual machines; virtualización; virtualisering |
citrix | Citrix and VDI | tool | Citrix; XenApp; VDI^; Citrix Virtual Apps; Azure Virtual Desktop; AVD^; Horizon View; terminal server; virtual desktop infrastructure |
active-directory | Active Directory | tool | AD DS; group policy; GPO^; Azure AD; Entra ID; Microsoft Entra; LDAP; Microsoft Entra ID; Azure Active Directory; Microsoft Active Directory; Lightweight Directory Access Protocol | windows-administration
microsoft-365-admin | Microsoft 365 administration | tool | Exchange Online; M365 administration; Office 365 administration; Exchange Server; MS Exchange; O365 admin; Teams administration |
intune | Device management | tool | Intune; Microsoft Intune; SCCM; MECM; Endpoint Manager; Jamf; Jamf Pro; MDM solutions; Autopilot^; Mobile Device Management; Baramundi; Matrix42; System Center Configuration Manager; Microsoft Endpoint Manager; Microsoft Endpoint Configuration Manager |
macos | macOS | tool | Mac OS; OS X; Apple devices; MacOS administration |
windows-os | Windows | tool | Windows 10; Windows 11; Windows 10/11; Microsoft Windows; Windows-Betriebssysteme; MS Windows |
cisco | Cisco | tool | Cisco IOS; Cisco Meraki; Meraki; Catalyst switches; Cisco ASA; Cisco routers | networking-it
firewalls | Firewalls | tool | firewall; Fortinet; FortiGate; Palo Alto^; Palo Alto firewalls; Check Point; Sophos; pfSense; Juniper^; WatchGuard; SonicWall; VPN^; VPNs^; virtual private network; virtual private networks | networking-it
routing-switching | Routing and switching | skill | routing & switching; BGP; OSPF; EIGRP; VLAN; VLANs; MPLS; SD-WAN; switches and routers; LAN/WAN; WAN/LAN | networking-it
wlan | Wireless networks | skill | WLAN; Wi-Fi networks; wireless networking; Aruba^; Ruckus; UniFi | networking-it
dns-dhcp | DNS and DHCP | knowledge | DNS^; DHCP; DNS/DHCP; TCP/IP; TCP/IP networking; Domain Name System; Dynamic Host Configuration Protocol | networking-it
voip | VoIP | tool | SIP^; Asterisk; Cisco CUCM; CUCM; unified communications; 3CX; Avaya; Mitel; IP-Telefonie; téléphonie IP; voice over IP; voice over internet protocol |
storage-backup | Storage and backup | tool | SAN/NAS; NetApp; Veeam; Commvault; backup and recovery; Backup-Lösungen; disaster recovery; storage area network; EMC storage; Backup and Disaster Recovery; Acronis; Veritas NetBackup; sauvegardes |
ticketing-systems | Ticketing systems | tool | ticketing system; Ticketsystem; Ticketsysteme; Zendesk; Freshdesk; Jira Service Management; Jira Service Desk; OTRS; TOPdesk; GLPI; Remedy^; BMC Remedy; Freshservice; Ivanti; Intercom^; Helpscout |
remote-support | Remote support | tool | TeamViewer; AnyDesk; Fernwartung; remote desktop; ConnectWise; télémaintenance; assistance à distance; N-able; Kaseya; RMM tools |
hardware-support | Hardware support | skill | hardware troubleshooting; PC repair; desktop hardware; printers and peripherals; imaging of computers; PC-Hardware; maintenance informatique; hardware installation |
confluence | Confluence | tool | Atlassian Confluence; wiki documentation |
trello | Task boards | tool | Trello; ClickUp; Basecamp; Notion^; Linear app; Monday.com; Asana; Wrike; Smartsheet; Todoist |
incident-response | Incident response | skill | respond to incidents; security incident response; digital forensics; DFIR; IT-Forensik; forensics; malware analysis; threat hunting; SOC analyst; SOC^; security operations center; Réponse aux incidents | cyber-security
splunk | Splunk | tool | Splunk Enterprise | siem
sentinel | Microsoft Sentinel and Defender | tool | Microsoft Sentinel; Azure Sentinel; Microsoft Defender; Defender for Endpoint; QRadar; LogRhythm; ArcSight; Elastic SIEM | siem
edr | Endpoint protection | tool | EDR^; XDR^; CrowdStrike; SentinelOne; Carbon Black; EDR/XDR; antivirus; endpoint detection and response; extended detection and response | cyber-security
vulnerability-management | Vulnerability management | skill | vulnerability scanning; vulnerability assessment; vulnerability assessments; Nessus; Qualys; Tenable; Rapid7; Schwachstellenmanagement; patch management; Patchmanagement; gestion des vulnérabilités | cyber-security
burp | Security testing tools | tool | Burp Suite; Metasploit; Kali Linux; nmap; Wireshark; OWASP ZAP | penetration-testing
owasp | Application security | knowledge | OWASP; OWASP Top 10; AppSec; secure coding; SAST/DAST; SAST^; DevSecOps; secure development; dev sec ops; application security testing; secure software development | cyber-security
okta | Identity platforms | tool | Okta; Auth0; Ping Identity; SailPoint; Keycloak; ForgeRock | identity-management
oauth | OAuth and single sign-on | knowledge | OAuth; OAuth2; OAuth 2.0; OpenID Connect; OIDC^; SAML; JWT^; SSO^; single sign-on | identity-management
pki | Cryptography and PKI | knowledge | PKI^; cryptography; Kryptographie; cryptographie; TLS/SSL; encryption; public key infrastructure |
threat-modelling | Threat modelling | skill | threat modeling; STRIDE; MITRE ATT&CK; MITRE; threat intelligence; Bedrohungsanalyse | cyber-security
zero-trust | Zero trust | knowledge | SASE^; ZTNA; network segmentation | cyber-security
security-awareness | Security awareness | skill | security awareness training; phishing simulations |
ot-security | Industrial security | knowledge | OT security; IEC 62443; ICS security | cyber-security
isms | Information security management | knowledge | ISMS; information security management system; Informationssicherheitsmanagement; SMSI; CISO office | iso-27001
`;
