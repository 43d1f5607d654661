import random
random.seed(int(input()))
n = random.randint(3, 7)
print(n)
print(*sorted(random.sample(range(1, 30), n)))
