n = int(input())
a = [tuple(map(int, input().split())) for _ in range(n)]
if n == 1:
    print(-1)
else:
    print(abs(a[0][0] - a[1][0]) * abs(a[0][1] - a[1][1]))
