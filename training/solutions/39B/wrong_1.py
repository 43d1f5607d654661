n = int(input())
a = list(map(int, input().split()))
y = []
k = 1
while k in a:
    y.append(2001 + a.index(k))
    k += 1
print(len(y))
if y:
    print(*y)
