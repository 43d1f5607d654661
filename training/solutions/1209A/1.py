n = int(input())
a = sorted(map(int, input().split()))
c = 0
while a:
    m = a[0]
    a = [x for x in a if x % m]
    c += 1
print(c)
