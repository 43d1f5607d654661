import sys
n, *a = map(int, sys.stdin.read().split())
count = [0] * 101
for x in a:
    count[x] += 1
for v in range(101):
    for _ in range(count[v]):
        print(v, end=" ")
