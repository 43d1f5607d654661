n = int(input())
p = list(map(int, input().split()))
p.sort()
b = w = 0
k = 1
for x in p:
    b += abs(x - k)
    w += abs(x - k - 1)
    k += 2
if b < w:
    print(b)
else:
    print(w)
