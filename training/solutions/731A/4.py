s = input().strip()
cur = ord("a")
ans = 0
for c in s:
    x = abs(ord(c) - cur)
    if x > 13:
        x = 26 - x
    ans += x
    cur = ord(c)
print(ans)
