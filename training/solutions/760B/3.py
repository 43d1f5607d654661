n, m, k = map(int, input().split())
extra = m - n

def need(h):
    total = h * h
    for cut in (h - k, h - (n - k + 1)):
        if cut > 0:
            total -= cut * (cut + 1) // 2
    return total

a, b = 0, extra
while a < b:
    c = (a + b + 1) // 2
    if need(c) <= extra:
        a = c
    else:
        b = c - 1
print(a + 1)
