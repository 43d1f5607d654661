import math
n, k = map(int, input().split())
chains = [0] + [1] * n
ans = 0
length = 1
while length <= k and sum(chains):
    ans += sum(chains) * math.comb(k - 1, length - 1)
    nxt = [0] * (n + 1)
    for d in range(1, n + 1):
        for m in range(2 * d, n + 1, d):
            nxt[m] += chains[d]
    chains = nxt
    length += 1
print(ans % 1000000007)
