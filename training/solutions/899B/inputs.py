import random
random.seed(int(input()))
y = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
z = [31, 29] + y[2:]
b = y * 3 + z + y * 3
n = random.choice([1, 2, 3, 5, 13, 24, random.randint(1, 24)])
i = random.randint(0, len(b) - n)
a = b[i:i + n]
if random.random() < 0.4:
    a[random.randint(0, n - 1)] = random.randint(28, 31)
print(n)
print(*a)
