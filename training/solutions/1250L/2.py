t = int(input())
for _ in range(t):
    a, b, c = map(int, input().split())
    small, big = min(a, c), max(a, c)
    print(max(small, (big + 1) // 2, (a + b + c + 2) // 3))
