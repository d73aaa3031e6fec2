# The bot as a container: `docker build --tag payment-smart-bot .`; deploy/compose.yaml runs it with a proxy.
FROM python:3.13-slim AS build
WORKDIR /build
COPY requirements/local.txt requirements/
RUN python -m venv /opt/bot \
    && /opt/bot/bin/pip install --no-cache-dir --require-hashes --requirement requirements/local.txt
COPY pyproject.toml README.md LICENSE ./
COPY src src
COPY stripe-simulator/src stripe-simulator/src
RUN /opt/bot/bin/pip install --no-cache-dir --no-deps --no-build-isolation .

FROM python:3.13-slim
RUN useradd --system --uid 10001 --home-dir /var/lib/payment-smart-bot --create-home bot
COPY --from=build /opt/bot /opt/bot
ENV PATH=/opt/bot/bin:$PATH \
    PYTHONUNBUFFERED=1 \
    SESSION_DATABASE=/var/lib/payment-smart-bot/bot.sqlite3
USER 10001
WORKDIR /var/lib/payment-smart-bot
VOLUME /var/lib/payment-smart-bot
EXPOSE 8000
HEALTHCHECK --interval=30s --timeout=5s --start-period=10s \
    CMD ["python", "-c", "from urllib.request import urlopen; urlopen('http://127.0.0.1:8000/health', timeout=3)"]
ENTRYPOINT ["payment-smart-bot"]
CMD ["serve", "--host", "0.0.0.0"]
