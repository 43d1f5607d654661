a = input().lower()
b = input().lower()
print((a > b) - (a < b))
