def near(c):
    r = set()
    if c != "a":
        r.add(chr(ord(c) - 1))
    if c != "z":
        r.add(chr(ord(c) + 1))
    return r
for _ in range(int(input())):
    n = int(input())
    s = input().strip()
    ok = True
    for i in range(n // 2):
        if not near(s[i]) & near(s[n - 1 - i]):
            ok = False
    print("YES" if ok else "NO")
