from collections import Counter
n = int(input())
a = list(map(int, input().split()))
c = Counter(a)
top = max(a)
if any(c[i] < c[i + 1] for i in range(1, top)):
    print(-1)
else:
    seen = Counter()
    res = []
    for x in a:
        seen[x] += 1
        res.append(seen[x])
    print(c[1])
    print(*res)
