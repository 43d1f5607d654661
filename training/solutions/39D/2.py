a = list(map(int, input().split()))
b = list(map(int, input().split()))
d = 0
for i in range(3):
    d += abs(a[i] - b[i])
if d == 3:
    print("NO")
else:
    print("YES")
