k = int(input())
a = sorted(map(int, input()))
k -= sum(a)
r = 0
while k > 0:
    k -= 9 - a[r]
    r += 1
print(r)
