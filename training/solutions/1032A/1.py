n, k = map(int, input().split())
a = input().split()
m = max(a.count(x) for x in a)
print((m + k - 1) // k * k * len(set(a)) - n)
