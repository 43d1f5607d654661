n = int(input())
x, h = [], []
for _ in range(n):
    a, b = map(int, input().split())
    x.append(a)
    h.append(b)
stay, left, right = 0, 1, 0
if n > 1:
    right = int(x[0] + h[0] < x[1])
for i in range(1, n):
    before = max(stay, left)
    a = max(before, right)
    b = c = 0
    if x[i] - h[i] > x[i - 1]:
        b = before + 1
    if right and x[i] - h[i] > x[i - 1] + h[i - 1]:
        b = max(b, right + 1)
    if i + 1 == n or x[i] + h[i] < x[i + 1]:
        c = a + 1
    stay, left, right = a, b, c
print(max(stay, left, right, 1))
