import sys

n, *a = map(int, sys.stdin.read().split())
rounds = -(-sum(a) // (n - 1))
for x in a:
    if x > rounds:
        rounds = x
print(rounds)
