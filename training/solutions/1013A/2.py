n = int(input())
a = list(map(int, input().split()))
b = list(map(int, input().split()))
d = 0
for i in range(n):
    d += a[i] - b[i]
if d >= 0:
    print("Yes")
else:
    print("No")
