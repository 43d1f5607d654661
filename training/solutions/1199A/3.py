n, x, y = map(int, input().split())
a = list(map(int, input().split()))
for i in range(n):
    ok = True
    for j in range(max(0, i - x), min(n, i + y + 1)):
        if a[j] < a[i]:
            ok = False
            break
    if ok:
        print(i + 1)
        break
