from collections import deque
n, k = map(int, input().split())
a = deque(map(int, input().split()))
if k >= n:
    print(n)
else:
    x = a.popleft()
    w = 0
    while w < k:
        y = a.popleft()
        if x > y:
            w += 1
            a.append(y)
        else:
            a.append(x)
            x = y
            w = 1
    print(x)
