n = int(input())
a = sorted([int(x) for x in input().split()], reverse=True)
x = [v for v in a if v % 2 == 0]
y = [v for v in a if v % 2 == 1]
k = min(len(x), len(y))
print(sum(x[k + 1:]) + sum(y[k + 1:]))
