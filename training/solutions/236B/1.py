a, b, c = map(int, input().split())
n = a * b * c
d = [0] * (n + 1)
for i in range(1, n + 1):
    for j in range(i, n + 1, i):
        d[j] += 1
ans = 0
for i in range(1, a + 1):
    for j in range(1, b + 1):
        for k in range(1, c + 1):
            ans += d[i * j * k]
print(ans % 1073741824)
