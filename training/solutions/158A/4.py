n, k = map(int, input().split())
a = [int(x) for x in input().split()]
m = max(1, a[k - 1])
print(len([x for x in a if x >= m]))
