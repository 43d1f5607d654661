n, x, y = map(int, input().split())
a = input()
zeros = 0
for i in range(n):
    if a[i] == '0' and (i == 0 or a[i - 1] == '1'):
        zeros += 1
cost = 0
while zeros > 1:
    cost += min(x, y)
    zeros -= 1
if zeros:
    cost += y
print(cost)
