n = int(input())
a = list(map(int, input().split()))
k = 1
y = []
for i in range(n):
    if a[i] == k:
        y.append(2001 + i)
        k += 1
print(len(y))
if y:
    print(*y)
