w, h, k = map(int, input().split())
r = 0
for i in range(k):
    r += 2 * (w + h) - 4
    w -= 4
    h -= 4
print(r)
