import sys

def streak(i, top, at_top, at_next):
    if top == 1 or top == i:
        return True
    if top * at_top == i - 1:
        return True
    return top + at_next * (top - 1) == i

n, *u = map(int, sys.stdin.read().split())
seen = {}
at_least = [0] * (n + 2)
top = ans = 0
for i, x in enumerate(u, 1):
    seen[x] = seen.get(x, 0) + 1
    at_least[seen[x]] += 1
    top = max(top, seen[x])
    one = at_least[top] == 1
    if streak(i, top, at_least[top], at_least[top - 1] - 1 if one else 0):
        ans = i
print(ans)
