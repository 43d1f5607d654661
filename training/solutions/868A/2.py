import sys
p, n, *w = sys.stdin.read().split()
ok = False
for x in w:
    for y in w:
        if p in x + y:
            ok = True
print("YES" if ok else "NO")
