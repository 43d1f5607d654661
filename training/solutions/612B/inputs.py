import random
random.seed(int(input()))
n = random.randint(1, random.choice([3, 6, 12]))
a = list(range(1, n + 1))
random.shuffle(a)
print(n)
print(*a)
