n, k = map(int, input().split())
p = list(map(int, input().split()))
c = list(map(int, input().split()))
knights = sorted(zip(p, c, range(n)))
best = []
ans = [0] * n
for power, coins, i in knights:
    ans[i] = coins + sum(best)
    best = sorted(best + [coins], reverse=True)[:k]
print(*ans)
