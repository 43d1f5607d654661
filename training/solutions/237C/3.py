a, b, k = map(int, input().split())
good = [0, 0] + [1] * (b - 1)
for i in range(2, int(b ** 0.5) + 1):
    if good[i]:
        for j in range(i * i, b + 1, i):
            good[j] = 0
pref = [0]
for x in good:
    pref.append(pref[-1] + x)
ans = r = -1
if pref[b + 1] - pref[a] >= k:
    r = a
    for l in range(a, b + 1):
        while r <= b and pref[r] - pref[l] < k:
            r += 1
        if pref[r] - pref[l] < k:
            ans = max(ans, b - l + 2)
            break
        ans = max(ans, r - l)
print(ans)
