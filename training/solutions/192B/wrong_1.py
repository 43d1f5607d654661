n = int(input())
a = list(map(int, input().split()))
print(min(max(x, y) for x, y in zip(a, a[1:])) if n > 1 else a[0])
