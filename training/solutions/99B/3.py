import sys
n, *a = map(int, sys.stdin.read().split())
v = sum(a) // n
d = [x - v for x in a]
k = max(d)
if d.count(0) == n:
    print("Exemplary pages.")
elif d.count(0) == n - 2 and sum(d) == 0:
    print(k, "ml. from cup", f"#{d.index(-k) + 1} to cup #{d.index(k) + 1}.")
else:
    print("Unrecoverable configuration.")
