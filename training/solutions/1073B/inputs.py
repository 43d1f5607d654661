import random
random.seed(int(input()))
n = random.randint(1, 8)
p = list(range(1, n + 1))
print(n)
random.shuffle(p)
print(*p)
random.shuffle(p)
print(*p)
