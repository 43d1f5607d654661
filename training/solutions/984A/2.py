n = int(input())
a = sorted(map(int, input().split()))
t = 0
while len(a) > 1:
    if t == 0:
        a.pop()
    else:
        a.pop(0)
    t = 1 - t
print(a[0])
