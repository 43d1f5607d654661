n = int(input())
a = sorted(map(int, input().split()), reverse=True)
if n > 1 and a[1] == 2 and 1 in a:
    i = a.index(1)
    a[1], a[i] = a[i], a[1]
print(*a)
