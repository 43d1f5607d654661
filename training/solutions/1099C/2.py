s = input().strip()
k = int(input())
t = []
for c in s:
    if c in "?*":
        t[-1] += c
    else:
        t.append(c)
d = k - len(t)
ans = []
for x in t:
    if d < 0 and len(x) == 2:
        d += 1
    elif d > 0 and x[-1] == "*":
        ans.append(x[0] * (d + 1))
        d = 0
    else:
        ans.append(x[0])
if d:
    print("Impossible")
else:
    print("".join(ans))
