n = int(input(), 2)
p = 1
ans = 0
while p < n:
    ans += 1
    p *= 4
print(ans)
