n, s = map(int, input().split())
if s <= n:
    print("NO")
else:
    print("YES")
    print(*[1] * (n - 1), s - n + 1)
    print(n)
