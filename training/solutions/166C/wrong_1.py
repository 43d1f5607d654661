n, x = map(int, input().split())
a = list(map(int, input().split()))
k = 0
while True:
    a.sort()
    if a[len(a) // 2] == x:
        break
    a.append(x)
    k += 1
print(k)
