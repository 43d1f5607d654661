n = int(input())
a = sorted(map(int, input().split()))
s = sum(a)
k = 0
while 2 * s < 9 * n:
    s += 5 - a[k]
    k += 1
print(k)
