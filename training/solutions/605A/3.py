import sys
n, *p = map(int, sys.stdin.read().split())
chain = {}
longest = 0
for car in p:
    chain[car] = chain.pop(car - 1, 0) + 1
    longest = max(longest, chain[car])
print(n - longest)
