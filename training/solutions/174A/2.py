n, b = map(int, input().split())
a = list(map(int, input().split()))
s = sum(a) + b
ans = [(s - v * n) / n for v in a]
if min(ans) < 0:
    print(-1)
else:
    print("\n".join(f"{x:.9f}" for x in ans))
