t = int(input())
for i in range(t):
    a, b = map(int, input().split())
    m = min(a, b) * 2
    n = max(a, b)
    print(max(m, n) ** 2)
