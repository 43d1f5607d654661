import sys
p = [1, 2]
rest = 3
ans = "YES"
for w in map(int, sys.stdin.read().split()[1:]):
    if w not in p:
        ans = "NO"
        break
    p.remove(w)
    lose = p[0]
    p = [w, rest]
    rest = lose
print(ans)
