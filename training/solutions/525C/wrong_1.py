n = int(input())
a = sorted(map(int, input().split()), reverse=True)
pairs = [y for x, y in zip(a[::2], a[1::2]) if x - y <= 1]
print(sum(x * y for x, y in zip(pairs[::2], pairs[1::2])))
