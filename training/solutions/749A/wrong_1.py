n = int(input())
k = n // 2
print(k + n % 2)
print(*[2] * k, *[1] * (n % 2))
