from datetime import date
a = date(*map(int, input().split(":")))
b = date(*map(int, input().split(":")))
print((b - a).days)
