x = int(input())
r = 0
while x:
    if x % 2 == 1:
        r = 1
        x -= 1
    x //= 2
print(r)
