n, k = map(int, input().split())
a = list(set(map(int, input().split())))
a.sort()
a = [0] + a
for i in range(1, k + 1):
    if i < len(a):
        print(a[i] - a[i - 1])
    else:
        print(0)
