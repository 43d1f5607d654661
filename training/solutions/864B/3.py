n = int(input())
s = input().strip()
ans = 0
t = ""
for c in s:
    if c == c.upper():
        t = ""
    elif c not in t:
        t += c
    ans = max(ans, len(t))
print(ans)
