import random
random.seed(int(input()))
while True:
    a, b, c, d = [random.randint(1, 8) for i in range(4)]
    if random.random() < 0.2:
        c = a
    if random.random() < 0.2:
        d = b
    if (a, b) != (c, d):
        break
print(a, b, c, d)
