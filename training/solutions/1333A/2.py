t = int(input())
for _ in range(t):
    n, m = map(int, input().split())
    a = ["B" * m for i in range(n - 1)]
    a.append("B" * (m - 1) + "W")
    print("\n".join(a))
