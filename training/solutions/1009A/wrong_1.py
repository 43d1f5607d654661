n, m = map(int, input().split())
c = list(map(int, input().split()))
a = list(map(int, input().split()))
print(sum(x <= y for x, y in zip(c, a)))
