import random
random.seed(int(input()))
n = random.randint(1, 6)
a = [random.randint(-6, 6) for _ in range(n)]
a[0] = random.choice([-5, -3, -1, 1, 3])
random.shuffle(a)
print(n)
print(*a)
