import random
random.seed(int(input()))
k = random.randint(2, 4)
a = list(range(1, k + 1)) + [random.randint(1, k) for _ in range(random.randint(0, 6))]
random.shuffle(a)
print(len(a), k)
print(*a)
