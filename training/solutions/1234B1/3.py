from collections import deque
n, k = map(int, input().split())
q = deque(maxlen=k)
for x in input().split():
    if x not in q:
        q.appendleft(x)
print(len(q))
print(*q)
