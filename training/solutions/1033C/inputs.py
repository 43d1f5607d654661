import random
random.seed(int(input()))
n = random.randint(3, 10)
p = list(range(1, n + 1))
random.shuffle(p)
print(n)
print(*p)
