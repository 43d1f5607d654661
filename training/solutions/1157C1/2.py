from collections import deque
n = int(input())
d = deque(map(int, input().split()))
x = 0
ans = []
while d:
    c = []
    if d[0] > x:
        c.append((d[0], "L"))
    if d[-1] > x:
        c.append((d[-1], "R"))
    if not c:
        break
    x, t = min(c)
    ans.append(t)
    if t == "L":
        d.popleft()
    else:
        d.pop()
print(len(ans))
print("".join(ans))
