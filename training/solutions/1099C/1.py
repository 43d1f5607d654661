s = input()
k = int(input())
d = len(s) - s.count("*") - s.count("?") - k
ans = ""
for i in range(len(s)):
    c = s[i]
    m = s[i + 1:i + 2]
    if c in "*?":
        continue
    if m == "*" and d < 0:
        ans += c * (1 - d)
        d = 0
    elif m in ("*", "?") and d > 0:
        d -= 1
    else:
        ans += c
print(ans if d == 0 else "Impossible")
