n, m, c = map(int, input().split())
a = list(map(int, input().split()))
b = list(map(int, input().split()))
for i in range(n - m):
    for j in range(m):
        a[i + j] += b[j]
print(*[x % c for x in a])
