n = int(input())
a = sorted(map(int, input().split()))
x = [v for v in a if v % 2]
y = [v for v in a if v % 2 == 0]
if len(x) < len(y):
    x, y = y, x
print(sum(x[:len(x) - len(y)]))
