n = int(input())
i = 1
while int(bin(i)[2:]) <= n:
    i += 1
print(i - 1)
