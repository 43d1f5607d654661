s = input().strip()
t = input().strip()
free = [(x == '0') + (y == '0') for x, y in zip(s, t)]
ans = 0
left = free[0]
for cur in free[1:]:
    if left + cur >= 3:
        ans += 1
        left = left + cur - 3
    else:
        left = cur
print(ans)
