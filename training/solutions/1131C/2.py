from collections import deque
n = int(input())
d = deque()
for i, x in enumerate(sorted(map(int, input().split()))):
    if i % 2:
        d.append(x)
    else:
        d.appendleft(x)
print(*d)
