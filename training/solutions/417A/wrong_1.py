c, d = map(int, input().split())
n, m = map(int, input().split())
k = int(input())
need = max(0, n * m - k)
if c < n * d:
    print(need // n * c + need % n * d)
else:
    print(need * d)
