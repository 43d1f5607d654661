n, m = map(int, input().split())
a = list(map(int, input().split()))
i = s = 0
for b in map(int, input().split()):
    if b > s + a[i]:
        s += a[i]
        i += 1
    print(i + 1, b - s)
