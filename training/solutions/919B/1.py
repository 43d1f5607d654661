k = int(input())
x = 0
while k:
    x += 1
    if sum(map(int, str(x))) == 10:
        k -= 1
print(x)
