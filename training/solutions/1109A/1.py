n = int(input())
a = list(map(int, input().split()))
cnt = [{0: 1}, {}]
p = 0
ans = 0
for i, x in enumerate(a, 1):
    p ^= x
    d = cnt[i % 2]
    ans += d.get(p, 0)
    d[p] = d.get(p, 0) + 1
print(ans)
