import random
random.seed(int(input()))
n = random.randint(2, 9)
a = list(range(1, n + 1))
random.shuffle(a)
print(n)
print(*a)
