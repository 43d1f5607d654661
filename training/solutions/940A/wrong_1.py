n, d = map(int, input().split())
a = sorted(map(int, input().split()))
while a[-1] - a[0] > d:
    if a[1] - a[0] > a[-1] - a[-2]:
        a.pop(0)
    else:
        a.pop()
print(n - len(a))
