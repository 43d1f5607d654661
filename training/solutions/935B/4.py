n = int(input())
s = input().strip()
d = 0
last = 0
ans = 0
for c in s:
    if c == "U":
        d += 1
    else:
        d -= 1
    if d == 1:
        if last == -1:
            ans += 1
        last = 1
    elif d == -1:
        if last == 1:
            ans += 1
        last = -1
print(ans)
