n = int(input())
k = n // 2
print(k)
print(*[2] * (k - 1), 2 + n % 2)
