n, k, m = map(int, input().split())
num = {s: i for i, s in enumerate(input().split())}
a = list(map(int, input().split()))
gr = [0] * n
best = [10**9] * k
for j in range(k):
    for i in list(map(int, input().split()))[1:]:
        gr[i - 1] = j
        best[j] = min(best[j], a[i - 1])
ans = 0
for s in input().split():
    ans += best[gr[num[s]]]
print(ans)
