from collections import Counter
for _ in range(int(input())):
    input()
    c = Counter(map(int, input().split()))
    s = min(c) * max(c)
    ok = True
    for x in list(c):
        if c[x] % 2 or s % x or c[s // x] != c[x]:
            ok = False
    print("YES" if ok else "NO")
