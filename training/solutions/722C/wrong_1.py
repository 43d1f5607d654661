n = int(input())
a = list(map(int, input().split()))
l, r = 0, n
for x in map(int, input().split()):
    x -= 1
    if l <= x < r:
        if sum(a[l:x]) >= sum(a[x + 1:r]):
            r = x
        else:
            l = x + 1
    print(sum(a[l:r]))
