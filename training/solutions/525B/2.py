s = input().strip()
input()
days = sorted(map(int, input().split()))
half = len(s) // 2
left, right = [], []
j = 0
for i in range(half):
    while j < len(days) and days[j] <= i + 1:
        j += 1
    a, b = s[i], s[-1 - i]
    if j & 1:
        a, b = b, a
    left.append(a)
    right.append(b)
mid = s[half] if len(s) % 2 else ''
print(''.join(left) + mid + ''.join(right[::-1]))
