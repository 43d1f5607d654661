from collections import deque
for _ in range(int(input())):
    n = int(input())
    q = deque()
    for i in range(n):
        l, r = map(int, input().split())
        q.append((l, r, i))
    ans = [0] * n
    for t in range(1, 5001):
        while q and q[0][1] < t:
            q.popleft()
        if q and q[0][0] <= t:
            ans[q.popleft()[2]] = t
    print(*ans)
