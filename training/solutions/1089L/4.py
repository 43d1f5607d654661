n, k = map(int, input().split())
a = [int(x) for x in input().split()]
b = [int(x) for x in input().split()]
need = k - len(set(a))
order = sorted(range(n), key=lambda i: b[i])
cnt = [0] * (k + 1)
for x in a:
    cnt[x] += 1
ans = 0
for i in order:
    if need == 0:
        break
    if cnt[a[i]] > 1:
        cnt[a[i]] -= 1
        ans += b[i]
        need -= 1
print(ans)
