n, k = map(int, input().split())
s = input().strip()
r = ""
for c in s:
    x = ord(c) - 97
    if x > 12:
        d = min(k, x)
        r += chr(97 + x - d)
    else:
        d = min(k, 25 - x)
        r += chr(97 + x + d)
    k -= d
print(-1 if k else r)
