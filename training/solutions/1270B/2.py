import sys
it = iter(sys.stdin.read().split())
for _ in range(int(next(it))):
    a = [int(next(it)) for _ in range(int(next(it)))]
    p = [i for i in range(1, len(a)) if abs(a[i] - a[i - 1]) >= 2]
    if p:
        print("YES")
        print(p[0], p[0] + 1)
    else:
        print("NO")
