n = int(input())
a = list(map(int, input().split()))
s = sum(a) // 2
c = 0
for i in range(n):
    c += a[i]
    if c >= s:
        print(i + 1)
        break
