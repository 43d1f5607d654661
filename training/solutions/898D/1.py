from collections import deque
n, m, k = map(int, input().split())
a = sorted(map(int, input().split()))
q = deque()
off = 0
for x in a:
    while q and q[0] <= x - m:
        q.popleft()
    if len(q) == k - 1:
        off += 1
    else:
        q.append(x)
print(off)
