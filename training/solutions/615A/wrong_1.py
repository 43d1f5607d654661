n, m = map(int, input().split())
on = [False] * (m + 1)
for _ in range(n):
    x, *y = map(int, input().split())
    for v in y:
        on[v] = True
print("YES" if all(on[2:]) else "NO")
