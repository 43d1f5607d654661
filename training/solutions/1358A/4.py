t = int(input())
for _ in range(t):
    n, m = map(int, input().split())
    print(n * m - n * m // 2)
