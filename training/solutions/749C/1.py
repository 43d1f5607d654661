from collections import deque
n = int(input())
s = input()
d = deque(i for i in range(n) if s[i] == 'D')
r = deque(i for i in range(n) if s[i] == 'R')
while d and r:
    x = d.popleft()
    y = r.popleft()
    if x < y:
        d.append(x + n)
    else:
        r.append(y + n)
print('D' if d else 'R')
