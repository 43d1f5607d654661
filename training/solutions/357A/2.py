m = int(input())
c = list(map(int, input().split()))
x, y = map(int, input().split())
a = 0
b = sum(c)
k = 0
while k < m and not (x <= a <= y and x <= b <= y):
    a += c[k]
    b -= c[k]
    k += 1
print((k + 1) % (m + 1))
