a = list(map(int, input().split()))
m = 0
while 2 * max(a) >= sum(a):
    a[a.index(min(a))] += 1
    m += 1
print(m)
