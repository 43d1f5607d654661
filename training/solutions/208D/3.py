import sys
d = list(map(int, sys.stdin.read().split()))
p = d[1:-5]
cost = d[-5:][::-1]
ans = {v: 0 for v in cost}
left = 0
for x in p:
    left += x
    for v in cost:
        if left >= v:
            q = left // v
            ans[v] += q
            left -= q * v
print(*[ans[v] for v in cost[::-1]])
print(left)
