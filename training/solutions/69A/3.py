n = int(input())
s = [0, 0, 0]
for i in range(n):
    a = list(map(int, input().split()))
    for j in range(3):
        s[j] += a[j]
if s == [0, 0, 0]:
    print("YES")
else:
    print("NO")
