import sys
d = iter(map(int, sys.stdin.read().split()))
for _ in range(next(d)):
    n = next(d)
    x = next(d)
    odd = sum(next(d) % 2 for _ in range(n))
    need = max(0, x - (n - odd))
    if need % 2 == 0:
        need += 1
    print("Yes" if need <= min(odd, x) else "No")
