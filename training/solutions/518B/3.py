import sys
s, t = sys.stdin.read().split()
have = {}
for c in t:
    have[c] = have.get(c, 0) + 1
rest = []
for c in s:
    if have.get(c, 0):
        have[c] -= 1
    else:
        rest.append(c.swapcase())
w = 0
for c in rest:
    if have.get(c, 0):
        have[c] -= 1
        w += 1
print(len(s) - len(rest), w)
