n, m = map(int, input().split())
a = list(map(int, input().split()))
print(n - a[::-1].index(max(a)))
