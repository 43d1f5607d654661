n = int(input())
b = list(map(int, input().split()))
ans = 1
dp = {}
for v in b:
    row = dp.setdefault(v, {})
    same = row.get(v, 0)
    for u in dp:
        if u != v:
            row[u] = dp[u].get(v, 1) + 1
    row[v] = same + 1
    ans = max(ans, max(row.values()))
print(ans)
