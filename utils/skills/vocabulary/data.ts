/** Data, analytics, machine learning, research methods. */
export const data = `
sql | SQL | tool | structured query language; SQL queries; SQL-Kenntnisse; SQL-Abfragen | databases
postgresql | PostgreSQL | tool | postgres; postgre sql; Postgres DB; PostgreSQL database; PostgreSQL databases | sql
mysql | MySQL | tool | | sql
sql-server | Microsoft SQL Server | tool | MS SQL; MSSQL; SQL server | sql
mongodb | MongoDB | tool | mongo db; Mongo^ | databases
databases | Databases | knowledge | database design; relational databases; database management; RDBMS^; Datenbanken; Datenbankkenntnisse; bases de données; databanken; bases de datos; databaser |
r-language | R | tool | R programming; R language | statistics
sas | SAS | tool | SAS programming | statistics
spss | SPSS | tool | | statistics
stata | Stata | tool | | statistics
pandas | pandas | tool | | python
pytorch | PyTorch | tool | | deep-learning; python
tensorflow | TensorFlow | tool | | deep-learning; python
scikit-learn | scikit-learn | tool | sklearn | machine-learning; python
machine-learning | Machine learning | knowledge | ML^; predictive modelling; predictive modeling; predictive models; maschinelles Lernen; apprentissage automatique; apprentissage machine; aprendizaje automático; maskinlæring; maskininlärning; artificial intelligence; AI^; KI^; künstliche Intelligenz; intelligence artificielle; inteligencia artificial; kunstig intelligens; artificiell intelligens; kunstmatige intelligentie | statistics
deep-learning | Deep learning | knowledge | neural networks; reinforcement learning; neuronale Netze; réseaux de neurones; redes neuronales | machine-learning
nlp | Natural language processing | knowledge | NLP^; text mining; traitement du langage naturel; procesamiento de lenguaje natural | machine-learning
statistics | Statistics | knowledge | statistical analysis; statistical methods; statistical modelling; statistical modeling; quantitative analysis; hypothesis testing; Statistik; statistische Verfahren; statistiques; analyse statistique; statistiek; estadística; análisis estadístico; statistisk analyse; statistisk analys |
data-analysis | Data analysis | skill | data analytics; analysing data; analyzing data; analyse data; analyze data; data analyst; data cleaning; Datenanalyse; Datenauswertung; analyse de données; analyse des données; data-analyse; gegevensanalyse; análisis de datos; dataanalyse; dataanalys |
data-science | Data science | skill | data scientist; science des données; ciencia de datos | statistics; machine-learning
data-engineering | Data engineering | skill | data pipelines; data pipeline; data integration; Datenpipelines; ingénierie des données; ingeniería de datos | databases
data-warehouse | Data warehousing | knowledge | data warehouse; data warehouses; star schema; entrepôt de données; DWH^; datawarehouse; almacén de datos | databases
spark | Apache Spark | tool | Spark; Spark SQL | big-data
big-data | Big data | knowledge | large data sets; large datasets; grandes volumes de données; grandes volúmenes de datos; big data analytics |
airflow | Apache Airflow | tool | airflow | data-engineering
dbt | dbt | tool | data build tool | sql
power-bi | Power BI | tool | powerbi; microsoft power bi | business-intelligence
tableau | Tableau | tool | tableau desktop | business-intelligence
looker | Looker | tool | LookML | business-intelligence
business-intelligence | Business intelligence | knowledge | BI tools; BI^; reporting tools |
ab-testing | A/B testing | skill | AB testing; split testing; experimentation design; A/B-Tests; tests A/B | statistics
data-governance | Data governance | knowledge | data stewardship; gouvernance des données |
data-protection | Data protection | knowledge | GDPR; DSGVO; RGPD; AVG-wetgeving; data privacy; privacy law; Datenschutz; protection des données; gegevensbescherming; protección de datos; databeskyttelse; dataskydd; personvern; HIPAA; CCPA; General Data Protection Regulation; Health Insurance Portability and Accountability Act; California Consumer Privacy Act; data loss prevention; DLP^ |
gis | GIS | tool | geographic information systems; geospatial analysis; spatial analysis; Geoinformationssysteme |
market-research | Market research | skill | surveys; consumer insights; Marktforschung; études de marché; étude de marché; marktonderzoek; investigación de mercados; markedsanalyse; marknadsundersökning; qualitative research; quantitative research; market analysis |
scientific-research | Scientific research | skill | research methods; research experience; academic research; peer-reviewed publications; wissenschaftliches Arbeiten; recherche scientifique; wetenschappelijk onderzoek; investigación científica; forskning; literature review |
laboratory | Laboratory work | skill | laboratory techniques; lab work; laboratory experience; PCR^; ELISA^; HPLC; cell culture; chromatography; pipetting; Laborerfahrung; Labortätigkeit; techniques de laboratoire; laboratoriumtechnieken; técnicas de laboratorio; laboratoriearbejde; laboratoriearbete; laboratoriearbeid; high-performance liquid chromatography; high performance liquid chromatography; polymerase chain reaction; enzyme-linked immunosorbent assay; gas chromatography; bench work; GC-MS; mass spectrometry; gas chromatography-mass spectrometry |
gmp | Good manufacturing practice | knowledge | GMP^; cGMP; GLP^; GxP; good laboratory practice; bonnes pratiques de fabrication |
clinical-research | Clinical research | skill | clinical trials; clinical trial; GCP guidelines; good clinical practice; ICH-GCP; clinical studies; klinische Studien; essais cliniques; klinisch onderzoek; ensayos clínicos; kliniske forsøg; kliniska prövningar | scientific-research
biostatistics | Biostatistics | knowledge | survival analysis; epidemiological methods; Biostatistik; biostatistique | statistics
record-linkage | Record linkage | skill | data linkage; entity resolution; probabilistic matching |
`;
