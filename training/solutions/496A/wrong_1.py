n = int(input())
a = list(map(int, input().split()))
print(min(y - x for x, y in zip(a, a[2:])))
