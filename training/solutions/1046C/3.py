from collections import deque

n, d = map(int, input().split())
s = list(map(int, input().split()))
p = deque(map(int, input().split()))
target = s[d - 1] + p.popleft()
beaten = 0
for k in range(d - 1):
    if s[k] + p[-1] <= target:
        p.pop()
        beaten += 1
print(d - beaten)
