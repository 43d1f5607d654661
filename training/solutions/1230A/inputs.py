import random
random.seed(int(input()))
a, b, c = [random.randint(1, 10) for _ in range(3)]
x = [a, b, c, random.choice([a + b + c, max(1, a + b - c), random.randint(1, 20)])]
random.shuffle(x)
print(*x)
