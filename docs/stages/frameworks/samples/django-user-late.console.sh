# needs: django_settings.py, django_models.py

django-admin startproject shed .
python manage.py migrate --verbosity 0
python manage.py startapp loans
cp django_models.py loans/models.py
cat django_settings.py >> shed/settings.py
python manage.py makemigrations loans --verbosity 0
python manage.py migrate 2>&1 | tail -n 1
