n, x, y = map(int, input().split())
a = list(map(int, input().split()))
def ok(d):
    for j in range(d - x, d + y + 1):
        if 0 <= j < n and a[j] < a[d]:
            return False
    return True
d = 0
while not ok(d):
    d += 1
print(d + 1)
