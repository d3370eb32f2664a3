FROM python:3.13-slim
WORKDIR /app
COPY tools_api.py .
USER 10001
CMD ["python", "tools_api.py"]
