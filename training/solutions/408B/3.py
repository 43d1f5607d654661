import sys
a, b = sys.stdin.read().split()
left = list(a)
ans = 0
for c in b:
    if c in left:
        left.remove(c)
        ans += 1
    elif c not in a:
        ans = -1
        break
print(ans)
