n = int(input())
a = list(map(int, input().split()))
s = sum(a)
c = 0
for i in range(n):
    c += a[i]
    if c * 2 >= s:
        print(i + 1)
        break
