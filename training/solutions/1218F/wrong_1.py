n, k = map(int, input().split())
x = list(map(int, input().split()))
a = int(input())
c = list(map(int, input().split()))
cost = 0
for i in range(n):
    if k < x[i]:
        cost += min(c[:i + 1])
        k += a
    if k < x[i]:
        cost = -1
        break
print(cost)
