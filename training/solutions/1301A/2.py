import sys
d = sys.stdin.read().split()
for i in range(1, len(d), 3):
    a, b, c = d[i:i + 3]
    ok = True
    for j in range(len(a)):
        if a[j] != c[j] and b[j] != c[j]:
            ok = False
            break
    print("YES" if ok else "NO")
