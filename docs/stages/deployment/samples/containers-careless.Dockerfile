# fails
# insecure: containers-python.Dockerfile
FROM python:latest
COPY . /app
WORKDIR /app
ENV DATABASE_URL=postgresql://shed:drill-7-ladder@db/toolshed
RUN pip install -r requirements.txt
COPY .netrc /root/.netrc
RUN pip install shed-private && rm /root/.netrc
CMD python app.py
