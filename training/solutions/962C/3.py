s = input().strip()
ans = -1
i = 1
while i * i <= int(s):
    t = str(i * i)
    p = 0
    for c in s:
        if p < len(t) and c == t[p]:
            p += 1
    if p == len(t):
        ans = len(s) - len(t)
    i += 1
print(ans)
