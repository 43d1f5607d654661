n, m = map(int, input().split())
a = [n // m] * m
for i in range(n % m):
    a[i] += 1
print(*sorted(a))
