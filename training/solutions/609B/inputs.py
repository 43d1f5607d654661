import random
random.seed(int(input()))
m = random.randint(2, 4)
a = list(range(1, m + 1)) + [random.randint(1, m) for i in range(random.randint(0, 8))]
random.shuffle(a)
print(len(a), m)
print(*a)
