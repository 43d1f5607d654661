from collections import deque
n = int(input())
a = list(map(int, input().split()))
missing = deque(sorted(set(range(1, 2 * n + 2)) - set(a)))
last = 0
for x in a:
    if x == last:
        print(missing.popleft(), end=' ')
    else:
        print(last, end=' ')
        last = x
