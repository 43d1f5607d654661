from collections import Counter, deque
n = int(input())
a = list(map(int, input().split()))
c = Counter(a)
free = deque(sorted(set(range(1, n + 1)) - set(a)))
changes = len(free)
fixed = set()
res = []
for x in a:
    if c[x] == 1 and x not in fixed:
        res.append(x)
        fixed.add(x)
    elif x not in fixed and x < free[0]:
        fixed.add(x)
        res.append(x)
    else:
        c[x] -= 1
        res.append(free.popleft())
print(changes)
print(*res)
