b, k = map(int, input().split())
a = list(map(int, input().split()))
s = a[-1]
if b % 2 == 1:
    for i in range(k - 1):
        s += a[i]
if s % 2 == 0:
    print("even")
else:
    print("odd")
