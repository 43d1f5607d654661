n = int(input())
t = [int(input()) for _ in range(n)]
d = [0] * (n + 1)
i = j = 0
for k in range(n):
    while t[k] - t[i] > 90:
        i += 1
    while t[k] - t[j] > 1440:
        j += 1
    d[k + 1] = min(d[k] + 20, d[i] + 50, d[j] + 120)
    print(d[k + 1] - d[k])
