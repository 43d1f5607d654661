from collections import deque
n = int(input())
d = deque(sorted(map(int, input().split())))
ans = 0
while d:
    s = d.popleft() + d.pop()
    ans += s * s
print(ans)
