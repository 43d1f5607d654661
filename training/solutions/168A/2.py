n, x, y = map(int, input().split())
k = 0
if x * 100 < n * y:
    need = n * y - x * 100
    k = need // 100
    if need % 100:
        k += 1
print(k)
