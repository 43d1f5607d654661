n = int(input())
p = []
for i in range(2, n + 1):
    ok = True
    for x in p:
        if x * x > i:
            break
        if i % x == 0:
            ok = False
            break
    if ok:
        p.append(i)
cnt = [0] * (n + 1)
for x in p:
    for j in range(x, n + 1, x):
        cnt[j] += 1
ans = 0
for c in cnt:
    if c == 2:
        ans += 1
print(ans)
