n, b = map(int, input().split())
a = list(map(int, input().split()))
i = a.index(min(a))
print(b + b // a[i] * (max(a[i:]) - a[i]))
