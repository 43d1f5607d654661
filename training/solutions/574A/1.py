n = int(input())
a = list(map(int, input().split()))
x = a[0]
b = a[1:]
k = 0
while max(b) >= x:
    b[b.index(max(b))] -= 1
    x += 1
    k += 1
print(k)
