m = int(input())
c = list(map(int, input().split()))
x, y = map(int, input().split())
r = 0
for k in range(m):
    if x <= sum(c[:k]) <= y and x <= sum(c[k:]) <= y:
        r = k + 1
print(r)
