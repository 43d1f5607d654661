a, b, k = map(int, input().split())
prime = [True] * (b + 1)
prime[0] = prime[1] = False
for i in range(2, int(b ** 0.5) + 1):
    if prime[i]:
        prime[i * i::i] = [False] * len(range(i * i, b + 1, i))
p = [a - 1] + [x for x in range(a, b + 1) if prime[x]] + [b + 1]
if len(p) - 2 < k:
    print(-1)
else:
    print(max(y - x for x, y in zip(p, p[k:])))
