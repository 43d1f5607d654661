from collections import deque
n, m = map(int, input().split())
q = deque((int(a), i + 1) for i, a in enumerate(input().split()))
while q:
    a, i = q.popleft()
    if a > m:
        q.append((a - m, i))
print(i)
