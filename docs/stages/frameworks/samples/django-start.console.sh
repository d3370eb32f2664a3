# needs: django_settings.py, django_models.py

django-admin startproject shed .
python manage.py startapp loans
ls loans
cat django_settings.py >> shed/settings.py
cp django_models.py loans/models.py
python manage.py makemigrations loans
python manage.py migrate | grep -c OK
python manage.py sqlmigrate loans 0001 | grep -oE 'CONSTRAINT "loan_ends.*'
