n = int(input())
print(*[i * (i + 1) // 2 % n + 1 for i in range(1, n)])
