n, m, k = map(int, input().split())
pillows = 1
m -= n
left = right = k
while m > 0:
    width = right - left + 1
    if left == 1 and right == n:
        pillows += m // n
        break
    if m < width:
        break
    m -= width
    pillows += 1
    left = max(1, left - 1)
    right = min(n, right + 1)
print(pillows)
