n, s = map(int, input().split())
if s < 2 * n:
    print("NO")
else:
    print("YES")
    print(*[2] * (n - 1), s - 2 * (n - 1))
    print(1)
