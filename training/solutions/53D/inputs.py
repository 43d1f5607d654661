import random
random.seed(int(input()))
n = random.randint(1, 7)
a = [random.randint(1, 6) for _ in range(n)]
print(n)
print(*a)
random.shuffle(a)
print(*a)
