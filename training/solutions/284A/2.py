p = int(input())
cnt = 0
for x in range(1, p):
    y = x
    order = 1
    while y != 1:
        y = y * x % p
        order += 1
    if order == p - 1:
        cnt += 1
print(cnt)
