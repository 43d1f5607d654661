n = int(input())
left, right = [], []
a, b = 1, n
while b - a >= 3:
    left += [b - 1, a]
    right += [a + 1, b]
    a += 2
    b -= 2
right.reverse()
if b - a > 0:
    print(-1)
else:
    mid = [a] if a == b else []
    print(*(left + mid + right))
