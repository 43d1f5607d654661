n = int(input())
a = list(map(int, input().split()))
b = [i for i in range(1, n) if a[i] > 2 * a[i - 1]]
b = [0] + b + [n]
print(max(y - x for x, y in zip(b, b[1:])))
