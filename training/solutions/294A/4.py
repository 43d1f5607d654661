n = int(input())
a = [0] + [int(x) for x in input().split()] + [0]
m = int(input())
while m > 0:
    x, y = map(int, input().split())
    l = y - 1
    r = a[x] - y
    a[x] = 0
    a[x - 1] += l
    a[x + 1] += r
    m -= 1
print(*a[1:-1], sep="\n")
