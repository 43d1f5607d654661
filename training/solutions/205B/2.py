input()
a = list(map(int, input().split()))
print(sum(max(0, x - y) for x, y in zip(a, a[1:])))
