import sys
t, a, b, c, d, s = sys.stdin.read().split()
x = int(c) - int(a)
y = int(d) - int(b)
need = {"E": max(x, 0), "W": max(-x, 0), "N": max(y, 0), "S": max(-y, 0)}
left = abs(x) + abs(y)
i = 0
for w in s:
    i += 1
    if need[w]:
        need[w] -= 1
        left -= 1
        if left == 0:
            break
print(i if left == 0 else -1)
