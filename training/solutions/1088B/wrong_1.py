n, k = map(int, input().split())
a = list(set(map(int, input().split())))
p = 0
for i in range(k):
    if i < len(a):
        print(a[i] - p)
        p = a[i]
    else:
        print(0)
