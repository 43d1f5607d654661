for _ in range(int(input())):
    s = input()
    t = input()
    p = input()
    i = 0
    for c in t:
        if i < len(s) and s[i] == c:
            i += 1
    ok = i == len(s)
    for c in set(t):
        if t.count(c) > s.count(c) + p.count(c):
            ok = False
    print("YES" if ok else "NO")
