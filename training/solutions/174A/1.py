n, b = map(int, input().split())
a = list(map(int, input().split()))
x = (sum(a) + b) / n
if max(a) > x:
    print(-1)
else:
    for v in a:
        print("%.6f" % (x - v))
