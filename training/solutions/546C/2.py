from collections import deque
input()
k, *p = map(int, input().split())
m, *q = map(int, input().split())
p, q = deque(p), deque(q)
seen = set()
steps = 0
while p and q:
    state = (tuple(p), tuple(q))
    if state in seen:
        print(-1)
        break
    seen.add(state)
    u, v = p.popleft(), q.popleft()
    if u > v:
        p.extend((v, u))
    else:
        q.extend((u, v))
    steps += 1
else:
    print(steps, 1 if p else 2)
