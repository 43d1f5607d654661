n, m = map(int, input().split())
c = [(n - r) // m + 1 if r else n // m for r in range(m)]
total = 0
for i in range(m):
    for j in range(m):
        if (i * i + j * j) % m == 0:
            total += c[i] * c[j]
print(total)
