n = int(input())
a = [x if x < 0 else -x - 1 for x in map(int, input().split())]
if n % 2:
    i = a.index(min(a))
    a[i] = -a[i] - 1
print(*a)
