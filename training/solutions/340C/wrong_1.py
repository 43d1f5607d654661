n = int(input())
a = sorted(map(int, input().split()))
t = sum(a) + 2 * sum(x * (2 * i - n + 1) for i, x in enumerate(a))
print(t, n)
