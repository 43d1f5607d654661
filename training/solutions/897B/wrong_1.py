k, p = map(int, input().split())
r = 0
x = 11
while k > 0:
    if str(x) == str(x)[::-1]:
        r += x
        k -= 1
    x += 1
print(r % p)
