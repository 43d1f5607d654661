s, k = map(int, input().split())
f = [0, 1]
while f[-1] < s:
    f.append(sum(f[-k:]))
res = [0]
for x in reversed(f[1:]):
    if x <= s:
        res.append(x)
        s -= x
    if s == 0:
        break
print(len(res))
print(*res)
