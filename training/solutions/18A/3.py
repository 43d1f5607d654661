a = list(map(int, input().split()))

def test():
    for i, j, k in ((0, 2, 4), (2, 0, 4), (4, 0, 2)):
        x, y = a[j] - a[i], a[j + 1] - a[i + 1]
        u, w = a[k] - a[i], a[k + 1] - a[i + 1]
        if x * u + y * w == 0 and x * w != y * u:
            return True
    return False

res = "NEITHER"
if test():
    res = "RIGHT"
else:
    for i in range(6):
        a[i] += 1
        if test():
            res = "ALMOST"
        a[i] -= 2
        if test():
            res = "ALMOST"
        a[i] += 1
print(res)
