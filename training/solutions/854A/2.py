n = int(input())
if n % 2:
    a = n // 2
elif n % 4 == 0:
    a = n // 2 - 1
else:
    a = n // 2 - 2 if n > 2 else 1
print(a, n - a)
