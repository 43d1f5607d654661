import sys
n, k, *q = map(int, sys.stdin.read().split())
start, finish = {}, {}
for i in range(k):
    finish[q[i]] = i
for i in range(k - 1, -1, -1):
    start[q[i]] = i
total = n - len(start)
for a in range(1, n):
    b = a + 1
    total += finish.get(b, -1) < start.get(a, k)
    total += finish.get(a, -1) < start.get(b, k)
print(total)
