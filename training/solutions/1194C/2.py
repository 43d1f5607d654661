from collections import Counter
for _ in range(int(input())):
    s, t, p = input(), input(), input()
    it = iter(t)
    ok = all(c in it for c in s)
    if Counter(t) - Counter(s + p):
        ok = False
    print("YES" if ok else "NO")
