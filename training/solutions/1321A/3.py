n = int(input())
a = list(map(int, input().split()))
b = list(map(int, input().split()))
x = y = 0
for i in range(n):
    if a[i] > b[i]:
        x += 1
    elif a[i] < b[i]:
        y += 1
if x == 0:
    print(-1)
else:
    print(y // x + 1)
