import random
random.seed(int(input()))
n = random.randint(3, 9)
print(n)
x = 0
for _ in range(n):
    x += random.randint(1, 7)
    print(x, random.randint(2, 6))
