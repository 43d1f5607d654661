import sys
r, k = sys.stdin.read().split()
cells = [x + y for x in "abcdefgh" for y in "12345678"]
ans = 0
for s in cells:
    ok = s[0] != r[0] and s[1] != r[1] and s != k
    for t in r, k:
        d = (ord(s[0]) - ord(t[0])) ** 2 + (int(s[1]) - int(t[1])) ** 2
        if d == 5:
            ok = False
    ans += ok
print(ans)
