n = int(input())
a = [i for i in range(2, n + 1)] + [1]
if n > 2:
    a[0] += 1
    print(*a)
else:
    print(-1)
