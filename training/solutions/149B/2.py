def value(s, p):
    v = 0
    for c in s:
        v = v * p + int(c, 36)
    return v

a, b = input().strip().split(':')
p = max(int(c, 36) for c in a + b) + 1
p = max(p, 2)
ans = []
while p <= 100 and value(a, p) <= 23 and value(b, p) <= 59:
    ans.append(p)
    p += 1
if len(ans) == 0:
    print(0)
elif p > 100:
    print(-1)
else:
    print(*ans)
