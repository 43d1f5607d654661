from collections import deque
def solve(s):
    parts = deque(), deque()
    for c in s:
        parts[int(c) % 2].append(c)
    out = ''
    while parts[0] and parts[1]:
        k = 0 if parts[0][0] < parts[1][0] else 1
        out += parts[k].popleft()
    return out + ''.join(parts[0]) + ''.join(parts[1])

for _ in range(int(input())):
    print(solve(input().strip()))
