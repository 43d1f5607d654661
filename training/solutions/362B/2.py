import sys
v = list(map(int, sys.stdin.read().split()))
n, s = v[0], set(v[2:])
ok = 1 not in s and n not in s
for x in s:
    if x + 1 in s and x + 2 in s:
        ok = False
print("YES" if ok else "NO")
