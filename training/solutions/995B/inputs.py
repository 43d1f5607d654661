import random
random.seed(int(input()))
n = random.randint(1, 6)
a = list(range(1, n + 1)) * 2
random.shuffle(a)
print(n)
print(*a)
