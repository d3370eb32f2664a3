FROM maven:3.9-eclipse-temurin-21 AS build
WORKDIR /app
COPY pom.xml .
RUN mvn --batch-mode dependency:go-offline
COPY src/ src/
RUN mvn --batch-mode --offline package

FROM eclipse-temurin:21-jre
RUN useradd --system --uid 10001 toolshed
WORKDIR /app
COPY --from=build /app/target/toolshed.jar .
USER 10001
ENV PORT=8000
EXPOSE 8000
HEALTHCHECK --interval=10s --timeout=2s --start-period=30s \
  CMD ["curl", "--fail", "--silent", "http://127.0.0.1:8000/health/ready"]
CMD ["java", "-XX:MaxRAMPercentage=75", "-jar", "toolshed.jar"]
