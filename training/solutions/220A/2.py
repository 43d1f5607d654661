n = int(input())
a = list(map(int, input().split()))
b = sorted(a)
k = 0
for i in range(n):
    if a[i] != b[i]:
        k += 1
if k > 2:
    print("NO")
else:
    print("YES")
