n, m = map(int, input().split())
a = []
for i, x in enumerate(map(int, input().split())):
    left = m - x
    k = i
    for y in a:
        if left < y:
            break
        left -= y
        k -= 1
    print(k, end=" ")
    a.append(x)
    a.sort()
