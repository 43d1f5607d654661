n = int(input())
m = -10 ** 9
for i in range(n):
    a = input().split()
    s = int(a[1]) * 100 - int(a[2]) * 50
    for j in range(3, 8):
        s += int(a[j])
    if s > m:
        m = s
        ans = a[0]
print(ans)
