n, k = map(int, input().split())
a = list(map(int, input().split()))
print(sum(a) / n * k)
