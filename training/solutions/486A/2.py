n = int(input())
if n % 2:
    print((n - 1) // 2 - n)
else:
    print(n // 2)
