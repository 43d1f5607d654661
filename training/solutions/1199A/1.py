n, x, y = map(int, input().split())
a = list(map(int, input().split()))
for d in range(n):
    if a[d] == min(a[max(0, d - x):d + y + 1]):
        print(d + 1)
        break
