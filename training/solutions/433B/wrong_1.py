n = int(input())
a = list(map(int, input().split()))
b = sorted(a)
for i in range(int(input())):
    t, l, r = map(int, input().split())
    if t == 1:
        print(sum(a[l - 1:r]))
    else:
        print(sum(b[l:r]) + b[0])
