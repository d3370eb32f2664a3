# fails

FROM python:latest
RUN cd /app && pip install flask
