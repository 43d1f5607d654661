n = int(input())
print(*[n - i // 2 if i % 2 else i // 2 + 1 for i in range(n)])
