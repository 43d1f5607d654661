import random
random.seed(int(input()))
m = random.choice([5, 100, 3 * 10**8])
a, b, c = [random.randint(1, m) for _ in range(3)]
x = [a + b, a + c, b + c, a + b + c]
random.shuffle(x)
print(*x)
