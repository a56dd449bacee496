/** Databases, pipelines, statistics and machine learning by name. */
export const dataTools = `
nosql | NoSQL databases | knowledge | NoSQL; no-SQL; document databases; NoSQL-Datenbanken; non-relational databases; non-relational database | databases
redis | Redis | tool | Memcached; Valkey; redis cache | nosql
cassandra | Cassandra | tool | Apache Cassandra; ScyllaDB; HBase | nosql
neo4j | Graph databases | tool | Neo4j; Cypher queries; SPARQL; knowledge graphs; RDF^; Neptune graph | databases
mariadb | MariaDB | tool | Maria DB | sql
sqlite | SQLite | tool | | sql
db2 | DB2 and Teradata | tool | IBM DB2; Teradata; Sybase; Informix; Netezza; Vertica; Exasol | sql
ssis | SSIS, SSRS and SSAS | tool | SSIS^; SSRS^; SSAS^; SSIS/SSRS; integration services; SQL Server Reporting Services; SQL Server Integration Services; SQL Server Analysis Services; reporting services | sql-server; etl
tsql | T-SQL | tool | TSQL; Transact-SQL; stored procedures; stored procedure | sql; sql-server
query-tuning | Database tuning | skill | query optimization; query optimisation; query tuning; performance tuning; index tuning; DBA^; database administration; database administrator; Datenbankadministration; administration de bases de données | databases
data-modelling | Data modelling | skill | data modeling; data models; dimensional modelling; dimensional modeling; Datenmodellierung; modélisation de données; modélisation des données; datamodellering; modelado de datos; data vault; Data Vault 2.0; ER modelling; Kimball | databases
entity-relationship-diagrams | Entity relationship diagrams | skill | ERD^; ERDs; entity relationship diagram; entity-relationship model; ER diagrams | data-modelling
ocr | Optical character recognition | knowledge | OCR^; document capture; Texterkennung; reconnaissance optique de caractères |
etl | ETL | skill | ELT^; ETL/ELT; ELT/ETL; ETL pipelines; ETL processes; ETL-Prozesse; Informatica PowerCenter; PowerCenter; Informatica^; DataStage; Pentaho; Fivetran; Airbyte; Matillion; Stitch data; SQL Server Integration; extract, transform, load; extract, transform and load; extract transform load | data-engineering
azure-data-factory | Azure data services | tool | Azure Data Factory; ADF^; Azure Synapse; Synapse Analytics; Microsoft Fabric; MS Fabric; Azure Data Lake | azure; data-engineering
aws-glue | AWS data services | tool | AWS Glue; Glue^; Athena^; Kinesis; EMR^ AWS; Lake Formation; SageMaker; AWS SageMaker | aws; data-engineering
snowflake | Snowflake | tool | Snowflake data cloud | data-warehouse; sql
bigquery | BigQuery | tool | Google BigQuery; Big Query | data-warehouse; sql; gcp
redshift | Redshift | tool | Amazon Redshift | data-warehouse; sql; aws
databricks | Databricks | tool | Delta Lake; Azure Databricks; Unity Catalog | spark
data-lake | Data lakes | knowledge | data lake; lakehouse; data lakehouse; data mesh; Iceberg tables; Apache Iceberg; Parquet | data-warehouse
hadoop | Hadoop | tool | Apache Hadoop; HDFS; MapReduce; Hive^; Impala^; Cloudera; Hortonworks; Oozie; Pig^; Apache Hive; Apache Pig; Apache HBase; Hadoop ecosystem; Apache Impala; Sqoop | big-data
pyspark | PySpark | tool | pyspark sql | spark; python
flink | Stream processing | tool | Flink; Apache Flink; Kafka Streams; Apache Beam; Beam^; Storm^; real-time streaming; Spark Streaming; Dataflow GCP | data-engineering
kafka-connect | Confluent Kafka | tool | Kafka Connect; Confluent; ksqlDB | kafka
trino | Trino and Presto | tool | Trino; Presto^; PrestoDB; Starburst; Druid^; ClickHouse; DuckDB; Pinot^ | sql
dagster | Orchestrators | tool | Dagster; Prefect^; Luigi^; Argo Workflows; Mage AI; Control-M; Autosys; UC4 | data-engineering
great-expectations | Data quality tools | tool | Great Expectations; Monte Carlo data; Soda Core; dbt tests; data quality checks; data profiling | data-governance
data-quality | Data quality | knowledge | data integrity; Datenqualität; qualité des données; datakwaliteit; calidad de datos; datakvalitet | data-governance
master-data | Master data | skill | master data management; MDM^; master data maintenance; Stammdaten; Stammdatenpflege; Stammdatenmanagement; données de référence; stamgegevens; datos maestros; stamdata; masterdata | data-governance
data-catalog | Data catalogues | tool | data catalog; Collibra; Alation; Purview; data lineage; Informatica EDC; Atlan; metadata management | data-governance
numpy | NumPy | tool | SciPy; NumPy/SciPy; numpy/pandas | python
matplotlib | Plotting in Python | tool | matplotlib; seaborn; plotly; Bokeh; Dash^ plotly; Streamlit | python
xgboost | Gradient boosting | tool | xgboost; LightGBM; CatBoost; random forest; random forests | machine-learning
keras | Keras | tool | | deep-learning; python
huggingface | Hugging Face | tool | HuggingFace; transformers library; BERT; spaCy; NLTK | nlp; python
llm | Large language models | knowledge | LLM^; LLMs^; generative AI; gen AI; GenAI; generative KI; IA générative; GPT models; foundation models; generatieve AI; IA generativa; generativ AI | machine-learning
rag | Retrieval-augmented generation | knowledge | RAG^; vector databases; vector database; Pinecone; Weaviate; pgvector; embeddings | llm
langchain | LLM frameworks | tool | LangChain; LlamaIndex; LangGraph; OpenAI API; Azure OpenAI; Bedrock^; Vertex AI; agentic AI; AI agents | llm
prompt-engineering | Prompt engineering | skill | prompting; prompt design | llm
mlops | MLOps | skill | ML Ops; MLflow; Kubeflow; model deployment; ML pipelines; model monitoring; productionising models; productionizing models; feature stores; Weights & Biases | machine-learning
computer-vision | Computer vision | knowledge | image recognition; object detection; image classification; maschinelles Sehen; vision par ordinateur; YOLO; visión artificial; datorseende; machine vision | deep-learning
recommender | Recommender systems | knowledge | recommendation systems; recommendation engines; ranking models; search relevance; Empfehlungssysteme | machine-learning
time-series | Time series forecasting | skill | time series; time series analysis; ARIMA; Zeitreihenanalyse; séries temporelles; tidsserieanalyse; tidsrækkeanalyse | statistics
regression | Regression modelling | skill | regression analysis; linear regression; logistic regression; regression models; regression; generalized linear models; GLM^; GLMs^; regressionsanalys; mixed models | statistics
bayesian | Bayesian statistics | knowledge | Bayesian; Bayesian methods; Bayes; PyMC; Stan^ modelling; bayesiansk statistik | statistics
causal-inference | Causal inference | knowledge | difference-in-differences; econometrics; econometric; Ökonometrie; économétrie; econometría; økonometri; ekonometri; quasi-experimental; uplift modelling | statistics
experimentation | Experiment design | skill | experimental design; design of experiments; DoE^; A/B testing frameworks; online experiments; Versuchsplanung; plan d'expérience | statistics
optimization | Operations research | knowledge | mathematical optimization; mathematical optimisation; linear programming; mixed integer programming; Gurobi; CPLEX; recherche opérationnelle; optimering |
survey-methods | Survey methods | skill | survey methodology; questionnaire design; sampling methods; survey statistics; Umfrageforschung; Qualtrics; SurveyMonkey; LimeSurvey; survey design; survey weighting |
qualitative-analysis | Qualitative analysis | skill | NVivo; MAXQDA; ATLAS.ti; focus groups; focus group; semi-structured interviews; qualitative Interviews; entretiens qualitatifs |
official-statistics | Official statistics | knowledge | census data; statistiques publiques | statistics
sas-enterprise | SAS Enterprise | tool | SAS Enterprise Guide; SAS Viya; SAS EG; SAS Enterprise Miner; SAS VA; Base SAS; SAS/STAT | sas
tidyverse | R packages | tool | tidyverse; ggplot2; dplyr; R Shiny; Shiny^; RStudio; R Studio; R Markdown; Quarto | r-language
minitab | Minitab and JMP | tool | Minitab; JMP^; GraphPad Prism; OriginPro; EViews | statistics
knime | Visual analytics tools | tool | KNIME; Alteryx; RapidMiner; Dataiku; Orange data mining; Alteryx Designer | data-analysis
dax | DAX and Power Query | tool | DAX^; Power Query; PowerQuery; M language; Power Pivot; PowerPivot | power-bi
qlik | Qlik | tool | QlikView; Qlik Sense; QlikSense | business-intelligence
microstrategy | MicroStrategy | tool | Cognos; IBM Cognos; SAP BusinessObjects; BusinessObjects; Business Objects; Crystal Reports; SAP BO; OBIEE; SAP Analytics Cloud; SAC^ | business-intelligence
metabase | Light BI tools | tool | Metabase; Superset^; Apache Superset; Redash; Mode Analytics; Sigma Computing; ThoughtSpot; Domo^; Sisense; Looker Studio; Google Data Studio; Data Studio | business-intelligence
dashboards | Dashboards | skill | dashboarding; dashboard development; building dashboards; tableaux de bord; cuadros de mando; Dashboards erstellen; instrumentpaneler | business-intelligence
data-visualisation | Data visualisation | skill | data visualization; data viz; visualizing data; Datenvisualisierung; visualisation de données; datavisualisatie; visualización de datos; datavisualisering | business-intelligence
data-storytelling | Data storytelling | skill | presenting insights; communicating insights; storytelling with data |
web-scraping | Web scraping | skill | Scrapy; BeautifulSoup; Beautiful Soup | python
product-analytics | Product analytics | tool | Amplitude^; Mixpanel; Heap^ analytics; Hotjar; FullStory; Segment^; PostHog; Snowplow |
cdp | Customer data platforms | tool | customer data platform; CDP^ platform; Tealium; mParticle; Adobe Experience Platform |
geo-tools | GIS tools by name | tool | ArcGIS; ArcGIS Pro; Esri; QGIS; PostGIS; MapInfo; GeoServer; FME^; Google Earth Engine | gis
remote-sensing | Remote sensing | knowledge | satellite imagery; LiDAR; photogrammetry; Fernerkundung; télédétection; Photogrammetrie; teledetección; fjernmåling | gis
bioinformatics | Bioinformatics | knowledge | NGS^; next generation sequencing; genomics; Bioinformatik; bio-informatique; Bioconductor; Nextflow; Snakemake |
clinical-data | Clinical data standards | knowledge | CDISC; SDTM; ADaM^; clinical data management; REDCap; Medidata Rave; Medidata; HL7; FHIR; HL7/FHIR; DICOM; OMOP |
quant-finance | Quantitative finance | knowledge | quant finance; derivatives pricing; algorithmic trading; Monte Carlo simulation; value at risk; stochastic calculus | mathematics
`;
