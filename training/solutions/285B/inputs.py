import random
random.seed(int(input()))
n = random.randint(1, random.choice([3, 7]))
p = list(range(1, n + 1))
random.shuffle(p)
s = random.randint(1, n)
t = s if random.random() < 0.2 else random.randint(1, n)
print(n, s, t)
print(*p)
