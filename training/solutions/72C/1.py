x = int(input())
a = b = 0
for i in range(1, x + 1):
    if x % i == 0:
        if i % 2 == 0:
            a += 1
        else:
            b += 1
print("yes" if a == b else "no")
