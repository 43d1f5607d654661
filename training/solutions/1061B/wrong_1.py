n, m = map(int, input().split())
a = list(map(int, input().split()))
print(sum(a) - max(n, max(a)))
