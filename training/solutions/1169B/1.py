n, m = map(int, input().split())
p = [tuple(map(int, input().split())) for _ in range(m)]
ok = False
for x in p[0]:
    cnt = [0] * (n + 1)
    rest = 0
    for a, b in p:
        if a != x and b != x:
            cnt[a] += 1
            cnt[b] += 1
            rest += 1
    if max(cnt) == rest:
        ok = True
print("YES" if ok else "NO")
