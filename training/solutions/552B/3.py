n = int(input())
k = len(str(n))
print((n + 1) * k - int("1" * k))
