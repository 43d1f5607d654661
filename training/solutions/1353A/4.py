t = int(input())
while t:
    n, m = map(int, input().split())
    print(m * min(2, n - 1))
    t -= 1
