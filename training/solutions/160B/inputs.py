import random
random.seed(int(input()))
n = random.randint(1, 4)
a = [random.randint(0, 8) for _ in range(n)]
b = [random.randint(x + (random.random() < 0.8), 9) for x in a]
random.shuffle(b)
if random.random() < 0.5:
    a, b = b, a
print(n)
print(*a, *b, sep="")
