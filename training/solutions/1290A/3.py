from collections import deque
for _ in range(int(input())):
    n, m, k = map(int, input().split())
    a = [int(x) for x in input().split()]
    w = max(1, m - k)
    v = [max(x, y) for x, y in zip(a, a[n - m:])]
    q = deque()
    res = 0
    for i in range(m):
        while q and v[q[-1]] >= v[i]:
            q.pop()
        q.append(i)
        if q[0] <= i - w:
            q.popleft()
        if i >= w - 1:
            res = max(res, v[q[0]])
    print(res)
