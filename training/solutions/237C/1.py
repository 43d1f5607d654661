a, b, k = map(int, input().split())
sieve = bytearray([1]) * (b + 1)
sieve[0:2] = b'\0' * 2
i = 2
while i * i <= b:
    if sieve[i]:
        for j in range(i * i, b + 1, i):
            sieve[j] = 0
    i += 1
p = [x for x in range(a, b + 1) if sieve[x]]
if len(p) < k:
    print(-1)
else:
    best = max(p[k - 1] - a + 1, b - p[-k] + 1)
    for i in range(len(p) - k):
        best = max(best, p[i + k] - p[i])
    print(best)
