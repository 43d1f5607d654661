from collections import deque
n, q = map(int, input().split())
d = deque(map(int, input().split()))
first = []
for _ in range(n - 1):
    a, b = d.popleft(), d.popleft()
    first.append((a, b))
    d.appendleft(max(a, b))
    d.append(min(a, b))
top = d.popleft()
for _ in range(q):
    m = int(input())
    if m < n:
        print(*first[m - 1])
    else:
        print(top, d[(m - n) % (n - 1)])
