n = int(input())
print(pow(3, n - 1, 10**6 + 3) if n else 1)
