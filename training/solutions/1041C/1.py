from collections import deque
n, m, d = map(int, input().split())
a = list(map(int, input().split()))
day = [0] * n
q = deque()
k = 0
for i in sorted(range(n), key=lambda i: a[i]):
    if q and a[i] - a[q[0]] > d:
        day[i] = day[q.popleft()]
    else:
        k += 1
        day[i] = k
    q.append(i)
print(k)
print(*day)
